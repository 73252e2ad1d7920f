#pragma once

#include "model/crypto/Digest.h"
#include "model/storage/Database.h"

namespace tizilim {

/// The root over all signed rows as they stand, of every type that the file has a table for: before and after of a
/// migration. Each row counts under the layout in which it was written.
[[nodiscard]] Result<Digest> rootOfAllRows(Database &database);

} // namespace tizilim
