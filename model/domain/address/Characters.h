#pragma once

#include <algorithm>
#include <string_view>

namespace tizilim {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isLetterOrDigit(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

constexpr char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool isAlphanumeric(std::string_view text)
{
    return std::ranges::all_of(text, isLetterOrDigit);
}

/// Whether a text begins with a prefix given in small letters, in any case of letters.
constexpr bool startsWithFolded(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, lowered);
}

/// -1 if the character is no hexadecimal digit.
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char letter = lowered(c);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

} // namespace tizilim
