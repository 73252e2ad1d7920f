#pragma once

#include "model/screening/WordDifference.h"

#include <array>
#include <cstdint>
#include <vector>

namespace tizilim {

/// How words of two names agree.
enum class Agreement : std::uint8_t {
    Equal,     ///< the same after folding, in whatever script
    Spelling,  ///< one name, spelt or transliterated differently
    Typing,    ///< all but a letter or two
    Father,    ///< patronymics, or a patronymic and a name, of the same father's name
    Initial,   ///< a letter for a name that begins with it
    Joined,    ///< written as one word here and as several there
    Repeated,  ///< said once more
    Form,      ///< legal forms of one group
    Different, ///< stand for one another and disagree
    Missing,   ///< nothing on the other side
};

/// Words of both names that answer for one another.
struct AlignedWords {
    std::uint8_t first;
    std::uint8_t count;
    std::uint8_t otherFirst;
    std::uint8_t otherCount;
    Agreement agreement;
    float relative; ///< their difference
    bool onlySpelling;
    bool byFather;
};

using UsedWords = std::array<bool, mostComparedWords>;

/// Which words of two names answer for one another, each for one or for several that are written apart.
struct WordAlignment {
    std::vector<AlignedWords> agreeing;
    /// Initials that no name which is left begins with.
    std::vector<std::uint8_t> contradicted;
    std::vector<std::uint8_t> otherContradicted;
    UsedWords used{};
    UsedWords otherUsed{};
};

/// Aligns what differs by no more than `sameWord`.
WordAlignment alignWords(const NameModel &one, const NameModel &other, const PairTable &differences, double sameWord);

} // namespace tizilim
