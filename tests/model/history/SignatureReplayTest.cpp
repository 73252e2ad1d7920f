#include "model/crypto/KeyRing.h"
#include "model/crypto/Sha256.h"
#include "model/history/EventLog.h"
#include "model/history/SignatureReplay.h"
#include "model/storage/Migrator.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

using namespace tizilim;

/// Signatures are checked on all cores, can be called off, and are taken up where they were left.
class SignatureReplayTest : public QObject {
    Q_OBJECT

    static constexpr size_t count = 6000;
    TestRandomness m_random;
    std::unique_ptr<Database> m_database;
    RecordId m_registry = RecordId::make({}, m_random);
    Ed25519Signer m_signer = Ed25519Signer::make(m_random);
    NamedKeys m_keys;

    std::vector<FoundEvent> found() { return findEvents(*m_database, m_registry, {}).value(); }
    static size_t checked(const std::vector<FoundEvent> &events)
    {
        return static_cast<size_t>(std::ranges::count(events, FoundEvent::Signature::Good, &FoundEvent::signature));
    }

private slots:
    void initTestCase()
    {
        const QByteArray key(48, '\2');
        m_database = std::move(*Database::open(":memory:", bytesOf(key).first(32), bytesOf(key).subspan(32), Database::Mode::Create));
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(Migrator::builtIn().migrate(*m_database));
        EventLog log(*m_database, m_registry);
        for (size_t i = 0; i < count; ++i)
            QVERIFY(log.append({.operation = OperationCode::Read}, {m_registry, RoleCode::Auditor, &m_signer}, {1'000}, m_random));
        QVERIFY(transaction->commit());
        m_keys.add(m_signer.publicKey().bytes());
    }

    void allAreChecked()
    {
        std::vector<FoundEvent> events = found();
        size_t good = 0;
        QVERIFY(replaySignatures(*m_database, events, m_keys, 0, {}, good));
        QCOMPARE(good, count);
        QCOMPARE(checked(events), count);
    }

    void whatWasCheckedBeforeIsTakenAsSuch()
    {
        std::stop_source stop;
        VerificationWatch watch{.stop = stop.get_token()};
        watch.progress = [&](VerificationStep, qint64 done, qint64) {
            if (done >= 4096)
                stop.request_stop();
        };
        std::vector<FoundEvent> events = found();
        size_t good = 0;
        QCOMPARE(replaySignatures(*m_database, events, m_keys, 0, watch, good).error().code, QStringLiteral("task.cancelled"));
        QVERIFY(good >= 4096 && good < count);
        QCOMPARE(checked(events), good);

        std::vector<qint64> told;
        const VerificationWatch onlooker{.progress = [&](VerificationStep, qint64 done, qint64) { told.push_back(done); }};
        const size_t first = good;
        std::vector<FoundEvent> again = found();
        QVERIFY(replaySignatures(*m_database, again, m_keys, first, onlooker, good));
        QCOMPARE(good, count);
        QVERIFY(std::ranges::all_of(told, [&](qint64 done) { return done >= static_cast<qint64>(first); }));
    }

    void aWrongOneEndsTheGoodBeginning()
    {
        QVERIFY(m_database->execute(QStringLiteral("UPDATE event SET leaf_data=CAST(substr(leaf_data,1,309)||x'00' AS BLOB) WHERE seq=4500")));
        std::vector<FoundEvent> events = found();
        size_t good = 0;
        QVERIFY(replaySignatures(*m_database, events, m_keys, 0, {}, good));
        QCOMPARE(good, size_t(4500));
        QCOMPARE(checked(events), count - 1);
        QVERIFY(events[4500].signature == FoundEvent::Signature::Bad);
    }
};

QTEST_GUILESS_MAIN(SignatureReplayTest)
#include "SignatureReplayTest.moc"
