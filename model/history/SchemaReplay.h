#pragma once

#include "model/history/Problem.h"
#include "model/storage/Database.h"

namespace tizilim {

class Migrator;

/// Holds tables, indexes, views and triggers to what the migrations up to the file's version make: a trigger that somebody
/// put in would change rows behind every event that comes. Errors: those of the store.
[[nodiscard]] Result<Problems> checkSchema(Database &database, const Migrator &migrator);

} // namespace tizilim
