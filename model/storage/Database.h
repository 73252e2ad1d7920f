#pragma once

#include "model/base/Bytes.h"
#include "model/base/Result.h"
#include "model/storage/Statement.h"

#include <QHash>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace tizilim {

/// One connection to an encrypted SQLite file (SQLCipher 4 with a raw key). Used by one thread at a time.
class Database {
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create,
        Immutable, ///< for reading, on the word that nobody writes: makes no file beside it and looks at no write-ahead log
        Untouched, ///< for a look while nobody else has it open (else storage.busy), its log included; changes no file
    };

    /// Opens a file with a 32-byte key and 16-byte salt. WAL, synchronous=FULL, foreign keys, secure_delete.
    /// Errors: storage.not_a_database (wrong key or damaged), storage.cannot_open, storage.read_only, storage.damaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const std::filesystem::path &file, ByteView key,
                                                                ByteView salt, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement, from the connection's cache where it is free.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// Runs one or several statements that return nothing.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The single integer that a query returns; 0 if it returns no row.
    [[nodiscard]] Result<qint64> integer(const QString &sql);

    /// Changes when another connection has committed (PRAGMA data_version).
    [[nodiscard]] Result<qint64> dataVersion();
    bool inTransaction() const;
    bool isReadOnly() const;
    /// Stops what runs on this connection, from any thread; it fails with task.cancelled.
    void interrupt();
    /// From now on the write-ahead log is emptied into the file when the last connection closes. Until then it is left as it
    /// is, so that a file which turns out to be damaged, or not ours, is not written to.
    void emptyLogAtClose();
    /// Closes by hand, so that an error is seen: the write-ahead log is emptied and taken away, or it stays open.
    [[nodiscard]] Result<void> close();
    sqlite3 *handle() const { return m_connection; }

private:
    struct Cached {
        struct sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    explicit Database(sqlite3 *connection) : m_connection(connection) {}
    [[nodiscard]] Result<void> emptyLog();
    [[nodiscard]] Result<void> configure(ByteView key, ByteView salt, Mode mode);

    sqlite3 *m_connection = nullptr;
    QHash<QString, Cached *> m_cache;
};

/// A writing transaction that rolls back unless it was committed.
class Transaction {
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE), so that what is read in it stays true until the commit.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// A reading transaction: one unmoving view of the file.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace tizilim
