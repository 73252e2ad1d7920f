// A million rows of ten columns with two indexes, through Statement and through a bare loop of SQLCipher's C calls: the
// same file settings, the same values, one transaction each.
#include "tests/bench/Comparison.h"

#include "model/storage/Database.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

namespace {

using namespace tizilim;

constexpr qint64 rowCount = 1'000'000;
const QByteArray key(32, 'k');
const QByteArray salt(16, 's');
const char *const schema = "CREATE TABLE trade (id INTEGER PRIMARY KEY, number TEXT NOT NULL, client INTEGER NOT NULL, day TEXT NOT NULL, "
                           "kind INTEGER NOT NULL, quantity BLOB NOT NULL, tiyn INTEGER NOT NULL, venue TEXT, wallet BLOB, note TEXT) STRICT; "
                           "CREATE INDEX trade_number ON trade (number); CREATE INDEX trade_client ON trade (client, day)";
const char *const insertion = "INSERT INTO trade VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What both ways write; made before the clock runs.
struct Row {
    QString number;
    QByteArray numberUtf8;
    qint64 client;
    qint64 tiyn;
};

std::vector<Row> makeRows()
{
    std::vector<Row> rows;
    rows.reserve(rowCount);
    quint64 state = 42;
    for (qint64 i = 0; i < rowCount; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const QString number = u"T-" + QString::number(i).rightJustified(10, u'0');
        rows.push_back({number, number.toUtf8(), static_cast<qint64>(state >> 44), static_cast<qint64>(state >> 24)});
    }
    return rows;
}

void must(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

std::unique_ptr<Database> emptyFile(const QTemporaryDir &folder)
{
    auto database = Database::open(folder.filePath(QStringLiteral("bulk.db")).toStdString(), bytesOf(key), bytesOf(salt), Database::Mode::Create);
    must(database.has_value(), "opening");
    must((*database)->execute(QString::fromLatin1(schema)).has_value(), "the schema");
    return std::move(*database);
}

const QString day = QStringLiteral("2026-11-23");
const QString venue = QStringLiteral("070941024691");
const QString note = QStringLiteral("бағасы келісілді");
const QByteArray quantity(16, '\x11');
const QByteArray wallet(20, '\x22');

double throughStatements(const std::vector<Row> &rows)
{
    const QTemporaryDir folder;
    const std::unique_ptr<Database> database = emptyFile(folder);
    return bench::secondsOf([&] {
        auto transaction = Transaction::begin(*database);
        auto statement = database->prepare(QString::fromLatin1(insertion));
        must(transaction && statement, "preparing");
        for (size_t i = 0; i < rows.size(); ++i) {
            const Row &row = rows[i];
            const bool written = statement->bind(1, static_cast<qint64>(i)).bind(2, row.number).bind(3, row.client).bind(4, day)
                                     .bind(5, qint64(3)).bind(6, quantity).bind(7, row.tiyn).bind(8, venue).bind(9, wallet).bind(10, note)
                                     .run().has_value();
            must(written, "a row");
        }
        must(transaction->commit().has_value(), "the commit");
    });
}

double throughBareCalls(const std::vector<Row> &rows)
{
    const QTemporaryDir folder;
    const std::unique_ptr<Database> database = emptyFile(folder);
    sqlite3 *const connection = database->handle();
    const QByteArray dayUtf8 = day.toUtf8();
    const QByteArray venueUtf8 = venue.toUtf8();
    const QByteArray noteUtf8 = note.toUtf8();
    return bench::secondsOf([&] {
        sqlite3_stmt *statement = nullptr;
        must(sqlite3_exec(connection, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK, "beginning");
        must(sqlite3_prepare_v2(connection, insertion, -1, &statement, nullptr) == SQLITE_OK, "preparing");
        const auto bindText = [&](int parameter, const QByteArray &text) {
            sqlite3_bind_text(statement, parameter, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        };
        const auto bindBytes = [&](int parameter, const QByteArray &bytes) {
            sqlite3_bind_blob(statement, parameter, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        };
        for (size_t i = 0; i < rows.size(); ++i) {
            const Row &row = rows[i];
            sqlite3_bind_int64(statement, 1, static_cast<qint64>(i));
            bindText(2, row.numberUtf8);
            sqlite3_bind_int64(statement, 3, row.client);
            bindText(4, dayUtf8);
            sqlite3_bind_int64(statement, 5, 3);
            bindBytes(6, quantity);
            sqlite3_bind_int64(statement, 7, row.tiyn);
            bindText(8, venueUtf8);
            bindBytes(9, wallet);
            bindText(10, noteUtf8);
            must(sqlite3_step(statement) == SQLITE_DONE, "a row");
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        must(sqlite3_exec(connection, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, "the commit");
    });
}

} // namespace

int main()
{
    const std::vector<Row> rows = makeRows();
    return bench::compare({"insert 1 M rows of 10 columns, 2 indexes", "Statement", "bare SQLCipher loop",
                           [&] { return throughStatements(rows); }, [&] { return throughBareCalls(rows); }, 5, 1.10})
             ? 0
             : 1;
}
