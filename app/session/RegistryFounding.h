#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// What a new registry is founded with.
struct Founding {
    std::filesystem::path folder; ///< NAME.tizilim; must not exist yet, or be empty
    QString name;
    QString login;    ///< of the first administrator
    QString fullName;
    QString password;
};

/// A new registry, open in the hands of its first administrator.
struct Founded {
    std::unique_ptr<Registry> registry;
    QString recoveryKey; ///< in groups, to be printed once and kept away from the computer
};

/// Makes folder, database and keys, and event 0. Errors: registry.exists, password.*, keys.login, file.cannot_write,
/// storage.*; nothing is left behind.
[[nodiscard]] Result<Founded> foundRegistry(const Founding &founding, const Environment &environment);

/// The same with the reference data that the program brings along, so that work can begin. Errors: as foundRegistry, and
/// reference.defaults_damaged.
[[nodiscard]] Result<Founded> foundReadyRegistry(const Founding &founding, const Environment &environment);

} // namespace tizilim
