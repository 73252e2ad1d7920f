#pragma once

#include "model/domain/Dti.h"

#include <QString>

#include <optional>
#include <vector>

namespace tizilim {

/// An asset as people name it and as ISO 24165 identifies it. One ticker can stand for several identifiers (an asset on
/// several ledgers), and one identifier is meant.
struct AssetDti {
    QString ticker;
    Dti dti;
    QString name;
};

/// Sample reference data, not a registry: the native tokens of the common ledgers, and for USDT and USDC the identifier
/// of the group over all ledgers. Source: DTI registry (dtif.org) as published in April 2026 (check).
const std::vector<AssetDti> &sampleAssets();

/// The sample's identifier for a ticker, in any case of letters.
std::optional<Dti> sampleDtiOf(const QString &ticker);

} // namespace tizilim
