#include "model/storage/SqliteError.h"

#include <sqlite3.h>

namespace tizilim {

Error sqliteError(sqlite3 *connection, int code)
{
    // The file's folder tells the officer more than the name of a database inside it.
    const char *file = connection ? sqlite3_db_filename(connection, "main") : nullptr;
    const QString path = QString::fromUtf8(file ? file : "");
    switch (code & 0xFF) {
    case SQLITE_FULL: return Error::inputOutput("storage.disk_full", {path});
    case SQLITE_IOERR: return Error::inputOutput("storage.input_output", {path, QString::number(code)});
    case SQLITE_CANTOPEN: return Error::inputOutput("storage.cannot_open", {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::registry("storage.busy", {path});
    case SQLITE_READONLY:
    case SQLITE_PERM: return Error::registry("storage.read_only", {path});
    case SQLITE_CORRUPT: return Error::registry("storage.damaged", {path});
    case SQLITE_NOTADB: return Error::registry("storage.not_a_database", {path});
    case SQLITE_INTERRUPT: return Error::refused("task.cancelled");
    case SQLITE_CONSTRAINT:
        return Error::internal("storage.constraint", {QString::fromUtf8(connection ? sqlite3_errmsg(connection) : "")});
    default:
        return Error::internal("storage.failed",
                               {QString::number(code), QString::fromUtf8(connection ? sqlite3_errmsg(connection) : "")});
    }
}

} // namespace tizilim
