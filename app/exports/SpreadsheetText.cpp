#include "app/exports/SpreadsheetText.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr QStringView formulaBeginnings = u"=+-@\t\r\n"
                                          u"\u2212"                    // minus sign
                                          u"\uFE62\uFE63\uFE66\uFE6B"  // small + - = @
                                          u"\uFF1D\uFF0B\uFF0D\uFF20"; // full-width = + - @

bool isSkippedBySpreadsheets(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool beginsLikeFormula(const QString &text)
{
    for (const QChar c : text) {
        if (formulaBeginnings.contains(c) || c.isNull())
            return true;
        if (!isSkippedBySpreadsheets(c))
            return false;
    }
    return false;
}

} // namespace

QString storableText(const QString &text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isNull() || c.isSurrogate(); }))
        return text;
    QString storable = text;
    for (qsizetype i = 0; i < storable.size(); ++i) {
        const QChar c = storable[i];
        if (c.isHighSurrogate() && i + 1 < storable.size() && storable[i + 1].isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            storable[i] = QChar::ReplacementCharacter;
    }
    return storable;
}

QString spreadsheetText(const QString &text)
{
    const QString storable = storableText(text);
    return beginsLikeFormula(text) ? u'\'' + storable : storable;
}

} // namespace tizilim
