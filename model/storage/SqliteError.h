#pragma once

#include "model/base/Error.h"

struct sqlite3;

namespace tizilim {

/// The Error for what SQLite reports on a connection: disk full, busy, damaged, read-only. Never carries bound values.
Error sqliteError(sqlite3 *connection, int code);

} // namespace tizilim
