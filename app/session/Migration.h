#pragma once

#include "app/session/Environment.h"

#include "model/storage/DatabaseCopy.h"

#include <stop_token>

namespace tizilim {

struct OpenSlot;

/// Who brings which registry up to date.
struct MigrationCall {
    std::filesystem::path folder;
    QString login;    ///< an administrator
    QString password;
};

struct Migrated {
    qint64 from = 0;
    qint64 to = 0;
    std::filesystem::path backup; ///< the registry as it was, beside the one that was changed
};

/// Brings a registry that an older Tizilim wrote to the form that this one knows: a backup first, then all steps and one
/// MIGRATE event with the roots of all rows before and after, in one transaction. Errors: those of unlocking,
/// verb.role_may_not, registry.in_use, storage.*, migration.rows_changed; then nothing was changed.
[[nodiscard]] Result<Migrated> migrateRegistry(const MigrationCall &call, const Environment &environment, const CopyProgress &progress,
                                               const std::stop_token &stop);

/// Whether a slot is an active administrator's, in tables that may be older than this program; leaves no trace.
[[nodiscard]] Result<bool> isAdministratorOfOld(const std::filesystem::path &folder, const OpenSlot &slot);

} // namespace tizilim
