#pragma once

#include "model/screening/NameWord.h"
#include "model/screening/ScreeningWeights.h"

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

/// One line of the explanation: words of one name, words of the other, and how they agree. A count of 0 is a side that
/// has nothing.
struct WordEvidence {
    std::uint8_t first = 0;
    std::uint8_t count = 0;
    std::uint8_t otherFirst = 0;
    std::uint8_t otherCount = 0;
    Agreement agreement = Agreement::Equal;
    float taken = 0; ///< what it takes off the score
};

struct NameComparison {
    double penalty = 0; ///< what the words take off a score of 1; may exceed 1
    double bits = 0;    ///< how much agrees: rarity of the words that do
    std::vector<WordEvidence> words;
};

/// How two words differ: their relative difference in sounds.
struct PairDifference {
    float relative = 1;
    bool onlySpelling = false;
    bool byFather = false; ///< a patronymic and a name are compared by the father's name
};

constexpr std::size_t mostComparedWords = 24;

/// The differences of each word of one name and each of the other, whoever computes or remembers them.
using PairTable = std::array<std::array<PairDifference, mostComparedWords>, mostComparedWords>;

/// The difference of two words that can stand for one another; 1 for words that cannot, or that differ by more than
/// `most`.
PairDifference differenceOf(const NameWord &one, const NameWord &other, double most);

/// Compares two names word by word. `support`: bits of evidence from elsewhere (a birth date), which make a difference
/// in spelling more believable.
NameComparison compareNames(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
                            const ScreeningWeights &weights);

} // namespace tizilim
