#pragma once

#include "tests/support/PublicVectors.h"

#include <QStringList>

namespace tizilim {

/// Names made to break what shows or stores them, from the public vectors; empty where those are absent.
inline QStringList hostileNames()
{
    QStringList names;
    if (const auto vectors = publicVectorJson("badinput/own/names.json")) {
        for (const auto &entry : *vectors)
            names.append(QString::fromStdString(entry.at("value").get<std::string>()));
    }
    return names;
}

/// Texts that a spreadsheet would run as formulas.
inline QStringList formulaTexts()
{
    QStringList texts;
    for (const QChar first : QStringView(u"=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE66", 14))
        texts.append(first + QStringLiteral("1+1|cmd"));
    texts.append(QStringLiteral("  =HYPERLINK(\"http://127.0.0.1\")"));
    texts.append(QStringLiteral("\u200B=1"));
    texts.append(QStringLiteral("\uFEFF@SUM(A1)"));
    return texts;
}

} // namespace tizilim
