#include "model/storage/DatabaseProbe.h"

#include "model/storage/WriteAheadLog.h"

namespace tizilim {

namespace {

constexpr std::uintmax_t pageSize = 4096; // SQLCipher 4

Result<qint64> versionIn(const Result<std::unique_ptr<Database>> &database, const Migrator &migrator)
{
    return database ? migrator.version(**database) : failure(database.error());
}

} // namespace

Result<std::unique_ptr<Database>> lookInto(const std::filesystem::path &file, ByteView key, ByteView salt)
{
    const bool still = isEmptyLog(writeAheadLogOf(file));
    return Database::open(file, key, salt, still ? Database::Mode::Immutable : Database::Mode::Untouched);
}

Result<qint64> probeDatabase(const std::filesystem::path &file, ByteView key, ByteView salt, const Migrator &migrator)
{
    std::error_code trouble;
    const auto size = std::filesystem::file_size(file, trouble);
    const std::filesystem::path log = writeAheadLogOf(file);
    // An empty file would pass for a database that nobody has written to yet, and SQLite counts half a page as one; only
    // where a log goes with it can the end still be on its way.
    if (!trouble && (size < pageSize || (isEmptyLog(log) && size % pageSize != 0)))
        return failure(Error::registry("storage.damaged", {QString::fromStdString(file.string())}));
    if (!isEmptyLog(log)) {
        TIZILIM_TRY_ASSIGN(const bool own, isLogOf(log, key, salt));
        // The key of another epoch fits neither; then it is not the log that is wrong.
        if (!own && Database::open(file, key, salt, Database::Mode::Immutable))
            return failure(Error::registry("registry.foreign_log", {QString::fromStdString(log.string())}));
    }
    const Result<qint64> version = versionIn(lookInto(file, key, salt), migrator);
    // Somebody has it open: whoever that is has looked at it before.
    if (!version && version.error().is("storage.busy"))
        return migrator.newestVersion();
    return version;
}

} // namespace tizilim
