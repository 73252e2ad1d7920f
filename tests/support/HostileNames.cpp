#include "tests/support/HostileNames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tizilim {

QStringList hostileNames()
{
    QFile file(QStringLiteral(TIZILIM_SHARED_DATA_DIR "/badinput/own/names.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).array())
        names.append(entry[QLatin1String("value")].toString());
    return names;
}

QStringList formulaTexts()
{
    QStringList texts;
    for (const char16_t first : u"=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE66")
        texts.append(QChar(first) + QStringLiteral("1+1|cmd"));
    texts.append(QStringLiteral("  =HYPERLINK(\"http://127.0.0.1\")"));
    texts.append(QStringLiteral("\u200B=1"));
    texts.append(QStringLiteral("\uFEFF@SUM(A1)"));
    return texts;
}

} // namespace tizilim
