#include "model/storage/Database.h"

#include "model/storage/DecimalSum.h"
#include "model/storage/SqliteError.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace tizilim {

namespace {

constexpr int busyTimeoutMilliseconds = 10'000;

bool isWritable(const std::filesystem::path &file)
{
    return QFileInfo(QString::fromStdString(file.string())).isWritable();
}

int openFlags(const std::filesystem::path &file, Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly: return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    case Database::Mode::Untouched: return (isWritable(file) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::ReadWrite: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    }
    return SQLITE_OPEN_READONLY;
}

/// The way in which SQLite locks files. What nobody can write to needs no lock, and cannot be given the one of a writer.
const char *locksFor(const std::filesystem::path &file, Database::Mode mode)
{
    return mode == Database::Mode::Untouched && !isWritable(file) ? "unix-none" : nullptr;
}

/// The file's name as SQLite wants it for the mode.
std::string nameOf(const std::filesystem::path &file, Database::Mode mode)
{
    if (mode != Database::Mode::Immutable)
        return file.string();
    std::error_code ignored;
    const QUrl url = QUrl::fromLocalFile(QString::fromStdString(std::filesystem::absolute(file, ignored).string()));
    const QByteArray name = url.toEncoded() + "?immutable=1";
    return name.toStdString();
}

void wipe(QByteArray &bytes)
{
    volatile char *data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path &file, ByteView key, ByteView salt, Mode mode)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(nameOf(file, mode).c_str(), &connection, openFlags(file, mode), locksFor(file, mode));
    std::unique_ptr<Database> database(new Database(connection));
    if (code != SQLITE_OK)
        return failure(Error::inputOutput("storage.cannot_open", {QString::fromStdString(file.string())}));
    TIZILIM_TRY(database->configure(key, salt, mode));
    return database;
}

Database::~Database()
{
    for (Cached *cached : m_cache) {
        sqlite3_finalize(cached->statement);
        delete cached;
    }
    sqlite3_close_v2(m_connection);
}

Result<void> Database::configure(ByteView key, ByteView salt, Mode mode)
{
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, mode == Mode::Untouched ? 0 : busyTimeoutMilliseconds);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, mode == Mode::Create ? 0 : 1, nullptr);
    registerDecimalSum(m_connection);
    // SQLCipher prints its own errors, with file names, unless it is told not to before anything else.
    TIZILIM_TRY(execute(QStringLiteral("PRAGMA cipher_log_level=NONE")));
    QByteArray literal = "x'" + byteArrayOf(key).toHex() + byteArrayOf(salt).toHex() + "'";
    const int code = sqlite3_key(m_connection, literal.constData(), static_cast<int>(literal.size()));
    wipe(literal);
    if (code != SQLITE_OK)
        return failure(sqliteError(m_connection, code));
    // The index of the write-ahead log stays in memory where nobody else may come in.
    if (mode == Mode::Untouched)
        TIZILIM_TRY(execute(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")));
    // Reads the first page: a wrong key shows here.
    TIZILIM_TRY(integer(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    // A rotation that was cut off leaves the mode in which files can be exchanged.
    if (mode == Mode::Create || mode == Mode::ReadWrite)
        TIZILIM_TRY(execute(QStringLiteral("PRAGMA journal_mode=WAL")));
    return execute(QStringLiteral("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
                                  "PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-16000"));
}

void Database::emptyLogAtClose()
{
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

Result<Statement> Database::prepare(const QString &sql)
{
    Cached *&cached = m_cache[sql];
    if (cached && !cached->inUse) {
        cached->inUse = true;
        return Statement(cached->statement, &cached->inUse);
    }
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection, utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        if (!cached)
            m_cache.remove(sql);
        return failure(sqliteError(m_connection, code));
    }
    if (cached)
        return Statement(statement, nullptr);
    cached = new Cached{statement, true};
    return Statement(statement, &cached->inUse);
}

Result<void> Database::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(m_connection, code));
    return {};
}

Result<qint64> Database::integer(const QString &sql)
{
    TIZILIM_TRY_ASSIGN(Statement statement, prepare(sql));
    TIZILIM_TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<qint64> Database::dataVersion()
{
    return integer(QStringLiteral("PRAGMA data_version"));
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_connection, "main") == 1;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_connection);
}

/// SQLite says nothing of a log that did not go into the file when it was closed (disk full); so it is emptied before.
Result<void> Database::emptyLog()
{
    TIZILIM_TRY_ASSIGN(Statement checkpoint, prepare(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    TIZILIM_TRY_ASSIGN(const bool row, checkpoint.step());
    if (row && checkpoint.integer(0) != 0)
        return failure(sqliteError(m_connection, SQLITE_BUSY));
    return {};
}

Result<void> Database::close()
{
    if (!isReadOnly())
        TIZILIM_TRY(emptyLog());
    emptyLogAtClose();
    for (Cached *cached : m_cache) {
        sqlite3_finalize(cached->statement);
        delete cached;
    }
    m_cache.clear();
    const int code = sqlite3_close(m_connection);
    if (code != SQLITE_OK)
        return failure(sqliteError(m_connection, code));
    m_connection = nullptr;
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    TIZILIM_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    TIZILIM_TRY(database.execute(QStringLiteral("BEGIN")));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // A failed commit (disk full) may have rolled back by itself already.
    if (m_database && m_database->inTransaction())
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    TIZILIM_TRY(m_database->execute(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

} // namespace tizilim
