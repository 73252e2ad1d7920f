#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Labour.h"
#include "tests/support/TestRandomness.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tizilim;
namespace fs = std::filesystem;

/// Several processes on one registry: all write at once, each sees what the others committed, nobody is told that he is in
/// the way.
class TwoProcessesTest : public QObject {
    Q_OBJECT

    TestWorld m_world;

    fs::path folder() const { return m_world.path("test.tizilim"); }

    Environment childsWorld(quint64 seed) const
    {
        Environment environment = m_world.environment();
        environment.randomness = std::make_shared<TestRandomness>(seed);
        return environment;
    }

    static VerbCall setParameter(int process, int number)
    {
        return callText("reference.set_parameter", {{"name", QStringLiteral("process%1").arg(process)}, {"value", QString::number(number)},
                                                    {"unit", QStringLiteral("number")}, {"valid_from", QDate(2000, 1, 1).addDays(number).toString(Qt::ISODate)},
                                                    {"source", QStringLiteral("test")}});
    }

    /// A process that sets so many parameters and tells each event's number and leaf.
    std::unique_ptr<ChildProcess> worker(int process, int times)
    {
        return std::make_unique<ChildProcess>([this, process, times](const ChildProcess::Say &say) {
            auto admin = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), childsWorld(quint64(process) + 1000));
            if (!admin)
                return 1;
            for (int i = 0; i < times; ++i) {
                const auto done = (*admin)->perform(setParameter(process, i));
                if (!done) {
                    say("failed " + why(done));
                    return 2;
                }
                say("event " + QByteArray::number(done->event));
            }
            return 0;
        });
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.foundStaffed());
    }

    void allWriteAtOnceAndNothingIsLost()
    {
        const int times = qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS") ? 5000 : 600;
        constexpr int processes = 3;
        const qint64 before = m_world.unlock().value()->info()->events;
        std::vector<std::unique_ptr<ChildProcess>> workers;
        for (int process = 0; process < processes; ++process)
            workers.push_back(worker(process, times));
        QSet<qint64> events;
        for (const auto &each : workers) {
            const QList<QByteArray> lines = each->finish();
            QVERIFY2(each->status() == 0, lines.isEmpty() ? "nothing was said" : lines.last().constData());
            QCOMPARE(lines.size(), times);
            qint64 last = -1;
            for (const QByteArray &line : lines) {
                const qint64 event = line.split(' ').value(1).toLongLong();
                QVERIFY(event > last && !events.contains(event));
                events.insert(event);
                last = event;
            }
        }
        const auto admin = m_world.unlock().value();
        QCOMPARE(admin->info()->events, before + processes * times);
        QCOMPARE(firstProblem(*admin), QByteArray());
    }

    void eachSeesWhatTheOtherCommitted()
    {
        // The connection is opened after the other process has begun: nothing of SQLite may be open while it is made.
        ChildProcess other([this](const ChildProcess::Say &say) {
            auto admin = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), childsWorld(77));
            if (!admin)
                return 1;
            const qint64 first = (*admin)->changeNumber().value_or(-1);
            say("looking");
            QElapsedTimer waited;
            waited.start();
            while ((*admin)->changeNumber().value_or(-1) == first && waited.elapsed() < 20'000)
                QThread::msleep(1);
            const auto seen = (*admin)->events(-1, 1);
            say("saw " + QByteArray::number(seen->front().sequence));
            const auto answered = (*admin)->perform(setParameter(8, 1));
            say("answered " + QByteArray::number(answered ? answered->event : -1));
            return 0;
        });
        QCOMPARE(other.readLine(), QByteArray("looking"));
        const auto admin = m_world.unlock().value();
        const auto done = admin->perform(setParameter(9, 1));
        QVERIFY2(done, why(done));
        QCOMPARE(other.readLine(), "saw " + QByteArray::number(done->event));
        const QByteArray answer = other.readLine();
        QCOMPARE(admin->events(-1, 1)->front().sequence, answer.split(' ').value(1).toLongLong());
        QCOMPARE(admin->changeNumber().value(), answer.split(' ').value(1).toLongLong() + 1);
    }

    void whoeverFindsItBusyWaits()
    {
        ChildProcess other([this](const ChildProcess::Say &say) {
            auto admin = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), childsWorld(78));
            if (!admin)
                return 1;
            auto transaction = Transaction::begin(*(*admin)->parts().database);
            say("writing");
            QThread::msleep(1500);
            return 0;
        });
        QCOMPARE(other.readLine(), QByteArray("writing"));
        QElapsedTimer waited;
        waited.start();
        const auto admin = m_world.unlock().value();
        const auto done = admin->perform(setParameter(10, 1));
        QVERIFY2(done, why(done));
        QVERIFY(waited.elapsed() > 500);
    }

    void officersComeAndGoWhileOthersWork()
    {
        std::vector<std::unique_ptr<ChildProcess>> workers;
        for (int process = 0; process < 3; ++process) {
            workers.push_back(std::make_unique<ChildProcess>([this, process](const ChildProcess::Say &say) {
                Labour labour(folder(), childsWorld(quint64(process) + 500), quint64(process) + 500, [](const QByteArray &) {});
                for (int i = 0; i < 60; ++i) {
                    const Labour::Done done = labour.verb();
                    // Two who decide on one request: the second comes too late, and is told so.
                    if (!done && !done.error().is("approval.not_pending") && !done.error().is("approval.moved") && !done.error().is("record.not_found")
                        && !done.error().is("officer.state")) {
                        say("failed " + why(done));
                        return 2;
                    }
                }
                return 0;
            }));
        }
        for (const auto &each : workers) {
            const QList<QByteArray> lines = each->finish();
            QVERIFY2(each->status() == 0, lines.isEmpty() ? "nothing was said" : lines.last().constData());
        }
        const auto admin = m_world.unlock().value();
        QCOMPARE(firstProblem(*admin), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "TwoProcessesTest.moc"
