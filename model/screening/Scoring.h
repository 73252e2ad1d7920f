#pragma once

#include "model/screening/NameComparison.h"
#include "model/screening/Party.h"

namespace tizilim {

enum class Strength : std::uint8_t { None, Weak, Medium, Strong };

enum class FactAgreement : std::uint8_t { Unknown, Agrees, Disagrees };

/// Why a score is what it is. Texts are made where it is shown, in the reader's language.
struct Explanation {
    std::vector<WordEvidence> words; ///< `first` counts words of the screened name, `otherFirst` of the list's
    DateAgreement birthDate = DateAgreement::Unknown;
    FactAgreement sex = FactAgreement::Unknown;
    FactAgreement country = FactAgreement::Unknown;
    FactAgreement identifier = FactAgreement::Unknown;
};

struct Score {
    double value = 0; ///< 0 to 1; orders hits. Not a probability
    Explanation explanation;
};

/// Scores a screened name with its facts against one name and the facts of an entry.
Score scoreOf(const NameModel &name, const PartyFacts &facts, const NameModel &listed, const PartyFacts &listedFacts,
              const PairTable &differences, const ScreeningWeights &weights);

Strength strengthOf(double score, const ScreeningWeights &weights);

/// Two names by themselves, without lists.
Score compareTwoNames(const NameModel &one, const NameModel &other, const ScreeningWeights &weights);

} // namespace tizilim
