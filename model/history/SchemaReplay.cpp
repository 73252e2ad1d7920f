#include "model/history/SchemaReplay.h"

#include "model/storage/Migrator.h"

#include <map>

namespace tizilim {

namespace {

const char *const schemaText = QT_TRANSLATE_NOOP("Problem", "The structure of the database is not the one that this program makes: see “%1”.");

/// SQL by type and name; SQLite's own statistics left out.
using Schema = std::map<std::pair<QString, QString>, QString>;

Result<Schema> schemaOf(Database &database)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")));
    Schema schema;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return schema;
        schema[{statement.text(0), statement.text(1)}] = statement.text(2);
    }
}

/// A database in memory that the migrations of a version have just made.
Result<Schema> expectedSchema(const Migrator &migrator, qint64 version)
{
    const QByteArray anyKey(32, '\1');
    TIZILIM_TRY_ASSIGN(const auto fresh, Database::open(":memory:", bytesOf(anyKey), bytesOf(anyKey).first(16), Database::Mode::Create));
    for (const QString &script : migrator.scriptsTo(version))
        TIZILIM_TRY(fresh->execute(script));
    return schemaOf(*fresh);
}

} // namespace

Result<Problems> checkSchema(Database &database, const Migrator &migrator)
{
    TIZILIM_TRY_ASSIGN(const qint64 version, database.integer(QStringLiteral("PRAGMA user_version")));
    TIZILIM_TRY_ASSIGN(const Schema expected, expectedSchema(migrator, version));
    TIZILIM_TRY_ASSIGN(const Schema found, schemaOf(database));
    Problems problems;
    const auto tell = [&](const QString &name) {
        problems.push_back({ProblemKind::DerivedDiffers, QStringLiteral("schema"), {}, name, -1, schemaText, {name}});
    };
    for (const auto &[key, sql] : found) {
        const auto same = expected.find(key);
        if (same == expected.end() || same->second != sql)
            tell(key.second);
    }
    for (const auto &[key, sql] : expected) {
        if (!found.contains(key))
            tell(key.second);
    }
    return problems;
}

} // namespace tizilim
