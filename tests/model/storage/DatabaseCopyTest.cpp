#include "model/storage/DatabaseCopy.h"
#include "model/domain/Officer.h"
#include "model/storage/Migrator.h"
#include "model/storage/RecordTable.h"
#include "model/storage/SearchIndex.h"
#include "tests/support/TestRandomness.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

class DatabaseCopyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_randomness;
    QByteArray m_key = m_randomness.bytes(32);
    QByteArray m_salt = m_randomness.bytes(16);
    QByteArray m_otherKey = m_randomness.bytes(32);
    QByteArray m_otherSalt = m_randomness.bytes(16);
    std::unique_ptr<Database> m_source;

    std::filesystem::path path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    void verifyHoldsEverything(const char *name, const QByteArray &key, const QByteArray &salt)
    {
        const auto copy = Database::open(path(name), bytesOf(key), bytesOf(salt), Database::Mode::ReadWrite);
        QVERIFY(copy);
        QCOMPARE(Migrator::builtIn().version(**copy).value(), Migrator::builtIn().newestVersion());
        QCOMPARE(RecordTable(**copy, typeOf<Officer>()).count().value(), 200);
        QCOMPARE(SearchIndex(**copy).find(QStringLiteral("Name 77"), 5)->size(), size_t(1));
        QVERIFY(checkIntegrity(**copy));
        QCOMPARE((*copy)->integer(QStringLiteral("SELECT count(*) FROM event WHERE length(operation) = 2")).value(), 3);
        QCOMPARE((*copy)->integer(QStringLiteral("SELECT count(*) FROM sqlite_master")).value(),
                 m_source->integer(QStringLiteral("SELECT count(*) FROM sqlite_master")).value());
    }

private slots:
    void init()
    {
        for (const auto &file : std::filesystem::directory_iterator(m_folder.path().toStdString()))
            std::filesystem::remove(file);
        m_source = Database::open(path("source.db"), bytesOf(m_key), bytesOf(m_salt), Database::Mode::Create).value();
        QVERIFY(Migrator::builtIn().migrate(*m_source));
        auto transaction = Transaction::begin(*m_source);
        QVERIFY(transaction);
        for (int i = 0; i < 200; ++i) {
            Officer officer;
            officer.id = RecordId::make({i}, m_randomness);
            officer.login = QString::number(i);
            officer.name = QStringLiteral("Name %1").arg(i);
            const Record record = toRecord(officer);
            QVERIFY(RecordTable(*m_source, typeOf<Officer>()).insert({record, m_randomness.bytes(32), 1, 0}));
            QVERIFY(SearchIndex(*m_source).put(record));
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_source->execute(QStringLiteral("INSERT INTO event(seq, leaf_data) VALUES (%1, zeroblob(310))").arg(i)));
        QVERIFY(transaction->commit());
    }

    void copiesUnderTheSameKey()
    {
        qint64 told = 0;
        QVERIFY(copyDatabase(*m_source, path("copy.db"), bytesOf(m_key), bytesOf(m_salt), [&](qint64 done, qint64) { told = done; }, {}));
        QVERIFY(told > 0);
        verifyHoldsEverything("copy.db", m_key, m_salt);
    }

    void exportsUnderAnotherKey()
    {
        QVERIFY(exportDatabase(*m_source, path("export.db"), bytesOf(m_otherKey), bytesOf(m_otherSalt), [](qint64, qint64) {}, {}));
        verifyHoldsEverything("export.db", m_otherKey, m_otherSalt);
        QVERIFY(!Database::open(path("export.db"), bytesOf(m_key), bytesOf(m_salt), Database::Mode::ReadOnly));
    }

    void stopsWhereItIsTold()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto ended = exportDatabase(*m_source, path("export.db"), bytesOf(m_otherKey), bytesOf(m_otherSalt), [](qint64, qint64) {}, stop.get_token());
        QCOMPARE(ended.error().code, QStringLiteral("task.cancelled"));
    }
};

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "DatabaseCopyTest.moc"
