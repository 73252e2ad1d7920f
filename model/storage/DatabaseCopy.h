#pragma once

#include "model/storage/Database.h"

#include <functional>
#include <stop_token>

namespace tizilim {

/// Told how many of how many pages or tables are done.
using CopyProgress = std::function<void(qint64 done, qint64 total)>;

/// Copies an open database, as one moment shows it, into a new file under the same key; others go on working meanwhile.
/// Errors: task.cancelled, storage.*.
[[nodiscard]] Result<void> copyDatabase(Database &source, const std::filesystem::path &destination, ByteView key, ByteView salt,
                                        const CopyProgress &progress, std::stop_token stop);

/// Writes all tables into a new file under another key, with its own header fields and in write-ahead mode, and checks it:
/// integrity and the number of rows of every table. Errors: task.cancelled, storage.*, storage.export_differs {table}.
[[nodiscard]] Result<void> exportDatabase(Database &source, const std::filesystem::path &destination, ByteView key, ByteView salt,
                                          const CopyProgress &progress, std::stop_token stop);

/// PRAGMA integrity_check and the full-text index's own check. Errors: storage.damaged {first finding}.
[[nodiscard]] Result<void> checkIntegrity(Database &database);

} // namespace tizilim
