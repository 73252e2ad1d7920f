#pragma once

#include "model/screening/NameWord.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tizilim {

/// How two words differ: their relative difference in sounds.
struct PairDifference {
    float relative = 1;
    bool onlySpelling = false;
    bool byFather = false; ///< a patronymic and a name are compared by the father's name
};

constexpr std::size_t mostComparedWords = 24;

/// The differences of each word of one name and each of the other, whoever computes or remembers them.
using PairTable = std::array<std::array<PairDifference, mostComparedWords>, mostComparedWords>;

/// Words that a name is told by: not titles, particles, initials and legal forms.
inline bool isMajor(const NameWord &word)
{
    return word.wordClass == WordClass::Name || word.wordClass == WordClass::Patronymic
           || word.wordClass == WordClass::Common || word.wordClass == WordClass::Number;
}

/// What is a title in one name may be a name in another.
bool mayAgree(const NameWord &one, const NameWord &other);

/// The difference of two words that can stand for one another; 1 for words that cannot, or that differ by more than
/// `most`.
PairDifference differenceOf(const NameWord &one, const NameWord &other, double most);
/// The same of sounds alone.
PairDifference differenceOfSounds(std::string_view one, std::string_view other, double most);

} // namespace tizilim
