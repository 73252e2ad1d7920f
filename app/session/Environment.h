#pragma once

#include "app/platform/FileSync.h"
#include "app/platform/NetworkDrive.h"

#include "model/base/Clock.h"
#include "model/base/Randomness.h"
#include "model/base/Result.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace tizilim {

class KdfPolicy;
class Migrator;

/// What a registry takes from the world: time, randomness, the cost of passwords, where this workstation remembers
/// the checkpoints that it saw, and what kind of drive a folder lies on. Tests and sample registries pass their own.
struct Environment {
    std::shared_ptr<Clock> clock;
    std::shared_ptr<Randomness> randomness;
    std::shared_ptr<const KdfPolicy> kdf;
    std::filesystem::path workstation; ///< folder of what this machine remembers, outside any registry
    std::function<QString(const std::filesystem::path &)> networkDrive = networkDriveOf;
    std::function<QString(const std::filesystem::path &)> fileSync = fileSyncOf;
    std::shared_ptr<const Migrator> migrator = {}; ///< what makes and changes the tables; null: the scripts of this program

    const Migrator &migrations() const;

    /// The system's clock and generator, the production policy, the user's data folder.
    static Environment ofThisMachine();
};

} // namespace tizilim
