#include "ui/common/PlainText.h"

#include <QTextDocument>

#include <QStringList>

namespace tizilim {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString hexInGroups(const QString &hex)
{
    constexpr qsizetype group = 8;
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += group)
        groups.append(hex.mid(at, group));
    return groups.join(u' ');
}

} // namespace tizilim
