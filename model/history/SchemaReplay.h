#pragma once

#include "model/history/Problem.h"
#include "model/storage/Database.h"

namespace tizilim {

/// Holds tables, indexes, views and triggers to what the migrations of the file's version make: a trigger that somebody
/// put in would change rows behind every event that comes. Errors: those of the store.
[[nodiscard]] Result<Problems> checkSchema(Database &database);

} // namespace tizilim
