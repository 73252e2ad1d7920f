#include "model/domain/AsciiText.h"

#include <QString>

#include <algorithm>

namespace tizilim {

namespace {

template <typename Allowed>
qsizetype firstOther(QStringView text, Allowed allowed)
{
    const auto found = std::ranges::find_if_not(text, allowed);
    return found == text.end() ? -1 : found - text.begin();
}

} // namespace

qsizetype firstNonDigit(QStringView text)
{
    return firstOther(text, isAsciiDigit);
}

qsizetype firstNonAlphanumeric(QStringView text)
{
    return firstOther(text, [](QChar c) { return isAsciiDigit(c) || isAsciiUpper(c); });
}

QString asciiUpper(QStringView text)
{
    QString upper = text.toString();
    for (QChar &c : upper) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - (u'a' - u'A'));
    }
    return upper;
}

} // namespace tizilim
