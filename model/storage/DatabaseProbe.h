#pragma once

#include "model/storage/Migrator.h"

namespace tizilim {

/// Opens a database for a look that leaves no trace: whatever is found, no file is made or changed. Errors: storage.busy
/// (somebody has it open and a log beside it), those of Database::open.
[[nodiscard]] Result<std::unique_ptr<Database>> lookInto(const std::filesystem::path &file, ByteView key, ByteView salt);

/// Looks at a database file before it is opened for work, and leaves no trace of that. Returns the version of its tables. Errors: storage.damaged, storage.not_a_database, registry.foreign_log
/// {file}, those of Migrator::version.
[[nodiscard]] Result<qint64> probeDatabase(const std::filesystem::path &file, ByteView key, ByteView salt, const Migrator &migrator);

} // namespace tizilim
