#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// A backup that was begun, as its BACKUP event tells. Whether it was finished, only the place where it lies can tell.
struct PastBackup {
    qint64 event = -1; ///< sequence number; the backup holds the history up to this event
    Timestamp time;
    QString officer;
    QString name; ///< of its folder
};

/// What a page about keeping the registry safe shows.
struct SafeKeeping {
    RegistryInfo info;
    std::vector<PastBackup> backups; ///< the newest first, at most a hundred
    std::optional<Timestamp> rotated; ///< when the database key was last replaced
    std::optional<Timestamp> restored;
};

/// Errors: those of the store.
[[nodiscard]] Result<SafeKeeping> readSafeKeeping(const Registry &registry);

/// Whether a folder holds this registry's files: what a finished backup looks like. Nothing is opened.
bool isBackupThere(const std::filesystem::path &folder);

} // namespace tizilim
