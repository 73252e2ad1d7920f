#pragma once

#include "model/crypto/DatabaseKeys.h"
#include "model/storage/DatabaseCopy.h"

namespace tizilim {

/// Copies an open database and the keys beside it into a new folder, which gets its name only when all of it is checked and
/// on the disk; while others go on working. Errors: registry.exists, file.cannot_write, task.cancelled, storage.*; nothing
/// is left behind then.
[[nodiscard]] Result<void> copyRegistry(Database &database, const DatabaseKey &key, const std::filesystem::path &folder,
                                        const std::filesystem::path &destination, const CopyProgress &progress, const std::stop_token &stop);

} // namespace tizilim
