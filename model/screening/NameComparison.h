#pragma once

#include "model/screening/NameWord.h"
#include "model/screening/ScreeningWeights.h"
#include "model/screening/WordAlignment.h"

#include <cstdint>
#include <vector>

namespace tizilim {

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

/// Compares two names word by word. `support`: bits of evidence from elsewhere (a birth date), which make a difference
/// in spelling more believable.
NameComparison compareNames(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
                            const ScreeningWeights &weights);

} // namespace tizilim
