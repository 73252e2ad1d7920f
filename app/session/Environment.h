#pragma once

#include "model/base/Clock.h"
#include "model/base/Randomness.h"
#include "model/base/Result.h"

#include <filesystem>
#include <memory>

namespace tizilim {

class KdfPolicy;

/// What a registry takes from the world: time, randomness, the cost of passwords, and where this workstation remembers
/// the checkpoints that it saw. Tests and sample registries pass their own.
struct Environment {
    std::shared_ptr<Clock> clock;
    std::shared_ptr<Randomness> randomness;
    std::shared_ptr<const KdfPolicy> kdf;
    std::filesystem::path workstation; ///< folder of what this machine remembers, outside any registry

    /// The system's clock and generator, the production policy, the user's data folder.
    static Environment ofThisMachine();
};

} // namespace tizilim
