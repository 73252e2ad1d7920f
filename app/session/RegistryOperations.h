#pragma once

#include "app/session/Registry.h"

#include "model/storage/DatabaseCopy.h"

#include <stop_token>

namespace tizilim {

/// Copies a registry whole into a new folder while others go on working: a BACKUP event first, so that the copy holds it;
/// the copy is checked before it gets its name. Errors: verb.role_may_not, registry.exists, task.cancelled, storage.*.
[[nodiscard]] Result<void> backUp(Registry &registry, const std::filesystem::path &destination, const CopyProgress &progress, std::stop_token stop);

struct RestoreCall {
    std::filesystem::path backup;
    std::filesystem::path folder; ///< where the registry is to be; one that stands there is set aside, not deleted
    QString login;                ///< an administrator
    QString password;
};

/// Puts a backup in the place of a registry; a RESTORE event names the abandoned history's size and root, where it can
/// still be read. Returns where the replaced folder was put, empty if there was none. Errors: those of unlocking, verb.role_may_not,
/// registry.in_use, storage.*.
[[nodiscard]] Result<std::filesystem::path> restoreRegistry(const RestoreCall &call, const Environment &environment,
                                                            const CopyProgress &progress, std::stop_token stop);

/// Writes the database anew under a new key that is sealed for every officer who is not disabled, without anybody's
/// password. The registry given is closed. Errors: verb.role_may_not, registry.in_use, keys.*, task.cancelled, storage.*.
[[nodiscard]] Result<void> rotateDatabaseKey(std::unique_ptr<Registry> registry, const CopyProgress &progress, std::stop_token stop);

struct Recovery {
    std::filesystem::path folder;
    QString recoveryKey; ///< as printed
    QString login;       ///< of the administrator to be appointed; a login that nobody has yet
    QString fullName;
    QString password;
};

/// The recovery key appoints one administrator and is replaced at once; returns the new one. Errors: unlock.wrong_recovery_key,
/// password.*, officer.login_taken, storage.*.
[[nodiscard]] Result<QString> recoverRegistry(const Recovery &recovery, const Environment &environment);

} // namespace tizilim
