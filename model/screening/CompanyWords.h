#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tizilim {

// Words are folded (model/domain/NameFolding.h) unless said otherwise.

/// One spelling for words of business that are written by sound in Cyrillic or abbreviated (трейд, trade; intl); the
/// word itself for others.
const std::string &businessSpelling(const std::string &folded);

/// Words that many companies have in their names: what they do, where they are.
bool isCommonInCompanyNames(const std::string &folded);
/// Articles, prepositions and conjunctions.
bool isCompanyParticle(const std::string &folded);

/// A number in words, also of order: three, third, үшінші.
std::optional<std::uint32_t> numberInWords(const std::string &folded);
/// Of capital I, V and X as written.
std::optional<std::uint32_t> romanNumeral(std::u16string_view letters);

} // namespace tizilim
