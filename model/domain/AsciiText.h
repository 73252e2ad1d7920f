#pragma once

#include <QStringView>

namespace tizilim {

/// Identifiers are written in ASCII. Qt's own isDigit() and isLetter() take every script's, so these are used instead.
constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isAsciiUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// Where the first character stands that is no digit 0–9, counted from 0; -1 if there is none.
qsizetype firstNonDigit(QStringView text);

/// Where the first character stands that is neither a digit nor a capital letter A–Z; -1 if there is none.
qsizetype firstNonAlphanumeric(QStringView text);

/// Turns a–z into A–Z and leaves everything else: toUpper() would turn other scripts' letters into ASCII ones (ı, ſ).
QString asciiUpper(QStringView text);

} // namespace tizilim
