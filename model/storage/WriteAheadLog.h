#pragma once

#include "model/base/Bytes.h"
#include "model/base/Result.h"

#include <filesystem>

namespace tizilim {

/// The name of the write-ahead log that SQLite keeps beside a database.
std::filesystem::path writeAheadLogOf(const std::filesystem::path &database);

/// Whether a log holds nothing that would go into the database.
bool isEmptyLog(const std::filesystem::path &log);

/// Whether every page of a log was written under a key and salt, read without leaving a trace. SQLite itself would write
/// the log of any other registry into the database and so destroy it. Errors: file.cannot_read {path, reason}.
[[nodiscard]] Result<bool> isLogOf(const std::filesystem::path &log, ByteView key, ByteView salt);

} // namespace tizilim
