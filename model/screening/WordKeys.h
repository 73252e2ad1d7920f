#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tizilim {

/// Keys under which a word is kept, and those under which its likes are asked for: two words whose sounds differ by a
/// letter or two in the wrong order, or by vowels, share at least one. Hashes: a key shared by chance costs a
/// comparison, nothing else.
void addKeysToKeep(std::string_view core, std::vector<std::uint32_t> &keys);
void addKeysToAsk(std::string_view core, std::vector<std::uint32_t> &keys);
/// Few keys, for words that are to be found but by other spellings of the same sounds.
void addSpellingKeysToAsk(std::string_view core, std::vector<std::uint32_t> &keys);

} // namespace tizilim
