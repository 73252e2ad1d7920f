#pragma once

#include "model/screening/NameReader.h"
#include "model/screening/Scoring.h"

namespace tizilim {

/// A pair of names, compared.
struct ScoredPair {
    NameModel one;
    NameModel other;
    Score score;
};

/// Compares names in pairs, without lists. For one thread at a time.
class NamePairScorer {
public:
    explicit NamePairScorer(const ScreeningWeights &weights) : m_weights(weights) {}

    /// Names of unknown kind are a company's if either of them has a legal form, else people's.
    ScoredPair score(QStringView one, QStringView other, NameKind kind);

private:
    ScreeningWeights m_weights;
    NameReader m_reader;
};

/// The kind of the schemata of FollowTheMoney, in which public sets of pairs are written; also "person" and "company".
/// Ships have names that are told apart as companies' are.
NameKind kindOfSchema(QStringView schema);

} // namespace tizilim
