#include "model/storage/DatabaseCopy.h"

#include "model/storage/SqliteError.h"

#include <QStringList>

#include <sqlite3.h>

namespace tizilim {

namespace {

constexpr int pagesAStep = 256;

struct Schema {
    QStringList tables;  ///< in the order of their making, with their SQL
    QStringList creation;
    QStringList indexes; ///< the SQL of indexes
    QStringList virtualTables;
    QStringList virtualCreation;
};

Result<Schema> schemaOf(Database &source)
{
    TIZILIM_TRY_ASSIGN(Statement statement, source.prepare(QStringLiteral(
        "SELECT m.type, m.name, m.sql FROM main.sqlite_master m WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite_%'"
        // A virtual table keeps its data in tables of its own, which it makes itself.
        " AND NOT EXISTS (SELECT 1 FROM main.sqlite_master v WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%'"
        "                 AND m.name LIKE v.name || '\\_%' ESCAPE '\\' AND m.name <> 'search_entry' AND m.type = 'table')"
        " ORDER BY m.rowid")));
    Schema schema;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return schema;
        const QString sql = statement.text(2);
        if (sql.startsWith(QLatin1String("CREATE VIRTUAL TABLE"))) {
            schema.virtualTables.append(statement.text(1));
            schema.virtualCreation.append(sql);
        } else if (statement.text(0) == QLatin1String("table")) {
            schema.tables.append(statement.text(1));
            schema.creation.append(sql);
        } else {
            schema.indexes.append(sql);
        }
    }
}

/// The columns that hold data: those computed from others are left to the new table.
Result<QString> storedColumns(Database &source, const QString &table)
{
    TIZILIM_TRY_ASSIGN(Statement statement, source.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?)")));
    statement.bind(1, table);
    QStringList columns;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return columns.join(u", ");
        columns.append(u"\"" + statement.text(0) + u'"');
    }
}

Result<void> copyTable(Database &source, Database &target, const QString &table)
{
    TIZILIM_TRY_ASSIGN(const QString columns, storedColumns(source, table));
    TIZILIM_TRY_ASSIGN(Statement read, source.prepare(u"SELECT " + columns + u" FROM \"" + table + u'"'));
    QStringList marks;
    for (int i = 0; i < read.columnCount(); ++i)
        marks.append(QStringLiteral("?"));
    TIZILIM_TRY_ASSIGN(Statement write, target.prepare(u"INSERT INTO \"" + table + u"\" (" + columns + u") VALUES (" + marks.join(u',') + u')'));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, read.step());
        if (!row)
            return {};
        for (int i = 0; i < marks.size(); ++i)
            write.bind(i + 1, read.value(i, 3));
        TIZILIM_TRY(write.run());
    }
}

Result<void> sameCount(Database &source, Database &target, const QString &table)
{
    const QString count = u"SELECT count(*) FROM \"" + table + u'"';
    TIZILIM_TRY_ASSIGN(const qint64 before, source.integer(count));
    TIZILIM_TRY_ASSIGN(const qint64 after, target.integer(count));
    if (before != after)
        return failure(Error::internal("storage.export_differs", {table}));
    return {};
}

Result<void> copyTables(Database &source, Database &target, const CopyProgress &progress, const std::stop_token &stop)
{
    TIZILIM_TRY_ASSIGN(const Schema schema, schemaOf(source));
    for (const QString &sql : schema.creation)
        TIZILIM_TRY(target.execute(sql));
    for (qsizetype i = 0; i < schema.tables.size(); ++i) {
        if (stop.stop_requested())
            return failure(Error::refused("task.cancelled"));
        TIZILIM_TRY(copyTable(source, target, schema.tables[i]));
        TIZILIM_TRY(sameCount(source, target, schema.tables[i]));
        progress(i + 1, schema.tables.size() + schema.indexes.size());
    }
    for (qsizetype i = 0; i < schema.indexes.size(); ++i) {
        TIZILIM_TRY(target.execute(schema.indexes[i]));
        progress(schema.tables.size() + i + 1, schema.tables.size() + schema.indexes.size());
    }
    for (qsizetype i = 0; i < schema.virtualTables.size(); ++i) {
        TIZILIM_TRY(target.execute(schema.virtualCreation[i]));
        const QString name = schema.virtualTables[i];
        TIZILIM_TRY(target.execute(u"INSERT INTO \"" + name + u"\"(\"" + name + u"\", rank) VALUES ('secure-delete', 1)"));
        TIZILIM_TRY(target.execute(u"INSERT INTO \"" + name + u"\"(\"" + name + u"\") VALUES ('rebuild')"));
    }
    return {};
}

/// One backup of SQLite's own; the pages are encrypted again under the same key.
class Backup {
public:
    Backup(Database &source, Database &target)
        : m_target(target), m_backup(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {
    }
    ~Backup() { sqlite3_backup_finish(m_backup); }
    Backup(const Backup &) = delete;

    Result<void> run(const CopyProgress &progress, const std::stop_token &stop)
    {
        if (!m_backup)
            return failure(sqliteError(m_target.handle(), sqlite3_errcode(m_target.handle())));
        int code = SQLITE_OK;
        while (code != SQLITE_DONE) {
            if (stop.stop_requested())
                return failure(Error::refused("task.cancelled"));
            code = sqlite3_backup_step(m_backup, pagesAStep);
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                sqlite3_sleep(20);
            else if (code != SQLITE_OK && code != SQLITE_DONE)
                return failure(sqliteError(m_target.handle(), code));
            const int total = sqlite3_backup_pagecount(m_backup);
            progress(total - sqlite3_backup_remaining(m_backup), total);
        }
        return {};
    }

private:
    Database &m_target;
    sqlite3_backup *m_backup;
};

} // namespace

Result<void> checkIntegrity(Database &database)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("PRAGMA integrity_check(1)")));
    TIZILIM_TRY_ASSIGN(const bool row, statement.step());
    if (!row || statement.text(0) != QLatin1String("ok"))
        return failure(Error::registry("storage.damaged", {row ? statement.text(0) : QString()}));
    statement.reset();
    return database.isReadOnly() ? Result<void>() : database.execute(QStringLiteral("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"));
}

Result<void> copyDatabase(Database &source, const std::filesystem::path &destination, ByteView key, ByteView salt,
                          const CopyProgress &progress, std::stop_token stop)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> target, Database::open(destination, key, salt, Database::Mode::Create));
    TIZILIM_TRY(Backup(source, *target).run(progress, stop));
    TIZILIM_TRY(checkIntegrity(*target));
    return target->close();
}

Result<void> exportDatabase(Database &source, const std::filesystem::path &destination, ByteView key, ByteView salt,
                            const CopyProgress &progress, std::stop_token stop)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> target, Database::open(destination, key, salt, Database::Mode::Create));
    TIZILIM_TRY_ASSIGN(const qint64 application, source.integer(QStringLiteral("PRAGMA application_id")));
    TIZILIM_TRY_ASSIGN(const qint64 version, source.integer(QStringLiteral("PRAGMA user_version")));
    TIZILIM_TRY_ASSIGN(Transaction reading, Transaction::beginReading(source));
    TIZILIM_TRY_ASSIGN(Transaction writing, Transaction::begin(*target));
    TIZILIM_TRY(copyTables(source, *target, progress, stop));
    TIZILIM_TRY(target->execute(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2").arg(application).arg(version)));
    TIZILIM_TRY(writing.commit());
    TIZILIM_TRY(reading.commit());
    TIZILIM_TRY(checkIntegrity(*target));
    return target->close();
}

} // namespace tizilim
