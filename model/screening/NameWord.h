#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tizilim {

enum class NameKind : std::uint8_t { Unknown, Person, Company };

/// What a word does in a name, as far as one can tell from the word and its place.
enum class WordClass : std::uint8_t {
    Name,       ///< given name, surname, or what distinguishes a company
    Patronymic, ///< with ‑ұлы, ‑қызы, ‑ович, ‑овна, oglu …
    Initial,    ///< one letter for a name
    Common,     ///< of companies: what they do or where they are; many have it
    Number,
    Title,    ///< doctor, sheikh, general
    Particle, ///< al, bin, de, and, of
    LegalForm,
};

enum class NameSex : std::uint8_t { Unknown, Male, Female };

/// What a word is wherever it stands; made once for each spelling.
struct WordFacts {
    std::string folded; ///< a–z and digits (model/domain/NameFolding.h)
    std::string sounds; ///< soundsOf(folded)
    /// The sounds that are compared: of a patronymic those of the father's name, of a surname without the ending that
    /// tells the sex.
    std::string core;
    bool patronymic = false;
    bool cyrillic = false;  ///< written in Cyrillic
    NameSex sex = NameSex::Unknown; ///< as the ending tells
};

/// A word in its place in a name.
struct NameWord {
    WordFacts facts;
    WordClass wordClass = WordClass::Name;
    /// Groups of equivalent legal forms for LegalForm, the value for Number; 0 else.
    std::uint32_t value = 0;
    /// How rare the word is in the lists: log2(names ÷ names with it). Words of no list are as rare as can be.
    float bits = 15;
    bool listed = false;     ///< some name of the lists has this very word
    std::uint16_t begin = 0; ///< in the name as written, in UTF-16 units
    std::uint16_t end = 0;
};

/// A name, read.
struct NameModel {
    NameKind kind = NameKind::Unknown;
    std::vector<NameWord> words;
    /// How many words stand before a comma, which parts the family's name from the given ones; 0 if there is none.
    std::uint8_t familyWords = 0;
};

} // namespace tizilim
