#include "model/domain/Officer.h"
#include "model/domain/RecordTypes.h"
#include "model/storage/Migrator.h"
#include "model/storage/RecordTable.h"
#include "model/storage/SearchIndex.h"
#include "tests/support/TestRandomness.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class RecordTableTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_randomness;
    QByteArray m_key = m_randomness.bytes(32);
    QByteArray m_salt = m_randomness.bytes(16);
    int m_files = 0;

    std::unique_ptr<Database> fresh()
    {
        const auto path = m_folder.filePath(QString::number(++m_files) + QStringLiteral(".db")).toStdString();
        auto database = Database::open(path, bytesOf(m_key), bytesOf(m_salt), Database::Mode::Create).value();
        if (!Migrator::builtIn().migrate(*database))
            return nullptr;
        return database;
    }

    StoredRow officer(int number)
    {
        Officer officer;
        officer.id = RecordId::make({number}, m_randomness);
        officer.login = QStringLiteral("login%1").arg(number);
        officer.name = QStringLiteral("Name %1").arg(number / 3);
        officer.state = number % 2 ? OfficerState::Active : OfficerState::Invited;
        if (number % 5)
            officer.grantedOn = QDate(2026, 1, 1).addDays(number % 7);
        return {toRecord(officer), m_randomness.bytes(32), 1, 0};
    }

private slots:
    void everyRecordTypeHasItsTable()
    {
        const auto database = fresh();
        QVERIFY(database);
        for (const RecordType *type : recordTypes()) {
            auto statement = database->prepare(u"SELECT name FROM pragma_table_info('" + type->nameText() + u"') ORDER BY cid");
            QVERIFY(statement);
            QStringList columns;
            while (statement->step().value())
                columns.append(statement->text(0));
            QStringList expected{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("salt"), QStringLiteral("schema")};
            for (const Field &field : type->fields)
                expected.append(field.nameText());
            QCOMPARE(columns, expected);
        }
    }

    void readsBackWhatWasWritten()
    {
        const auto database = fresh();
        RecordTable table(*database, typeOf<Officer>());
        StoredRow row = officer(8);
        QVERIFY(table.insert(row));
        auto found = table.find(row.record.id).value();
        QVERIFY(found);
        QCOMPARE(found->record, row.record);
        QCOMPARE(found->salt, row.salt);
        row.record.set(u"name", QStringLiteral("Жүнісова Әлия"));
        QVERIFY(table.update(row));
        QCOMPARE(fromRecord<Officer>(table.find(row.record.id).value()->record).name, QStringLiteral("Жүнісова Әлия"));
        QVERIFY(table.remove(row.record.id));
        QVERIFY(!table.find(row.record.id).value());
        QCOMPARE(table.update(row).error().code, QStringLiteral("record.not_found"));
    }

    void pagesReachEveryRowOnceInOrder_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<bool>("descending");
        for (const char *sort : {"", "name", "granted_on", "state"}) {
            QTest::addRow("%s up", sort) << QString::fromLatin1(sort) << false;
            QTest::addRow("%s down", sort) << QString::fromLatin1(sort) << true;
        }
    }

    void pagesReachEveryRowOnceInOrder()
    {
        QFETCH(QString, sort);
        QFETCH(bool, descending);
        const auto database = fresh();
        RecordTable table(*database, typeOf<Officer>());
        for (int i = 0; i < 57; ++i)
            QVERIFY(table.insert(officer(i)));
        ListQuery query{.type = &typeOf<Officer>(), .sort = sort, .descending = descending, .limit = 10};
        std::vector<RecordId> paged;
        do {
            const ListPage page = table.page(query).value();
            QVERIFY(page.records.size() <= 10);
            for (const Record &record : page.records)
                paged.push_back(record.id);
            query.after = page.next;
        } while (!query.after.isEmpty());
        query.after.clear();
        const auto keys = table.keys(query).value();
        std::vector<RecordId> mapped;
        const auto byKeys = table.byKeys(keys).value();
        for (const Record &record : byKeys)
            mapped.push_back(record.id);
        QCOMPARE(paged.size(), size_t(57));
        QVERIFY(paged == mapped);
    }

    void filtersAndCounts()
    {
        const auto database = fresh();
        RecordTable table(*database, typeOf<Officer>());
        for (int i = 0; i < 20; ++i)
            QVERIFY(table.insert(officer(i)));
        ListQuery query{.type = &typeOf<Officer>(), .filters = {{QStringLiteral("state"), ListFilter::Is::Equal, {QStringLiteral("active")}}}};
        QCOMPARE(table.summary(query)->count, 10);
        query.filters.push_back({QStringLiteral("granted_on"), ListFilter::Is::Empty, {}});
        QCOMPARE(table.summary(query)->count, 2);
        query.filters = {{QStringLiteral("nonsense"), ListFilter::Is::Equal, {qint64(1)}}};
        QCOMPARE(table.page(query).error().code, QStringLiteral("list.unknown_field"));
        query.filters.clear();
        query.after = QStringLiteral("!!");
        QCOMPARE(table.page(query).error().code, QStringLiteral("list.bad_cursor"));
    }

    void searchFollowsEveryChange()
    {
        const auto database = fresh();
        SearchIndex index(*database);
        Record record = officer(1).record;
        record.set(u"name", QStringLiteral("Омарова Лаура"));
        QVERIFY(index.put(record));
        QCOMPARE(index.find(QStringLiteral("омар лау"), 10)->size(), size_t(1));
        record.set(u"name", QStringLiteral("Серік Айдос"));
        QVERIFY(index.put(record));
        QCOMPARE(index.find(QStringLiteral("омар"), 10)->size(), size_t(0));
        QCOMPARE(index.find(QStringLiteral("Айдос"), 10)->front().id, record.id);
        QVERIFY(index.remove(*record.type, record.id));
        QCOMPARE(index.find(QStringLiteral("Айдос"), 10)->size(), size_t(0));
        QVERIFY(index.find(QStringLiteral("\" OR * NEAR("), 10));
        QVERIFY(database->execute(QStringLiteral("INSERT INTO search(search) VALUES ('integrity-check')")));
    }

    void refusesAWrongKeyAndANewerFile()
    {
        const auto path = m_folder.filePath(QStringLiteral("other.db")).toStdString();
        {
            auto database = Database::open(path, bytesOf(m_key), bytesOf(m_salt), Database::Mode::Create).value();
            QVERIFY(Migrator::builtIn().migrate(*database));
            QVERIFY(database->execute(QStringLiteral("PRAGMA user_version=999")));
            QCOMPARE(Migrator::builtIn().version(*database).error().code, QStringLiteral("registry.newer"));
        }
        const auto wrong = Database::open(path, bytesOf(m_salt + m_salt), bytesOf(m_salt), Database::Mode::ReadWrite);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, QStringLiteral("storage.not_a_database"));
    }

    void aTransactionRollsBackUnlessCommitted()
    {
        const auto database = fresh();
        RecordTable table(*database, typeOf<Officer>());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(table.insert(officer(1)));
        }
        QCOMPARE(table.count().value(), 0);
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(table.insert(officer(1)));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(table.count().value(), 1);
    }
};

QTEST_GUILESS_MAIN(RecordTableTest)
#include "RecordTableTest.moc"
