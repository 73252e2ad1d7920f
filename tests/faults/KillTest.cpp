#include "app/sample/Sample.h"
#include "app/session/Migration.h"
#include "app/session/OfficerOperations.h"
#include "app/session/RegistryFounding.h"
#include "app/session/RegistryOperations.h"
#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Labour.h"
#include "tests/support/TestRandomness.h"
#include "tests/support/TestRegistry.h"

#include "model/storage/Migrator.h"

#include <QTest>

#include <random>

#include <unistd.h>

using namespace tizilim;
namespace fs = std::filesystem;

/// kill -9 at random moments: whatever was going on, the registry opens, holds every event that was committed, and
/// verifies. TIZILIM_LONG_TESTS kills ten thousand times, TIZILIM_KILLS as often as it says.
class KillTest : public QObject {
    Q_OBJECT

    struct Kills {
        int meant = 0;
        int all = 0;
        int late = 0; ///< the work was done before the blow fell
    };

    /// A registry with its officers, copied for each row of blows.
    TestWorld m_world;
    std::mt19937_64 m_random{20261128};
    Kills m_kills;
    qint64 m_lastSize = 0;
    QByteArray m_lastRoot;
    QList<QByteArray> m_passwords; ///< that the auditor may have, the newest last
    bool m_restoring = false;

    static void nobodyLooks(qint64, qint64) {}
    fs::path folder() const { return m_world.path("work.tizilim"); }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    static int wanted()
    {
        if (const int given = qEnvironmentVariableIntValue("TIZILIM_KILLS"))
            return given;
#ifdef __SANITIZE_ADDRESS__
        constexpr int usual = 40; // each process takes seconds to start
#else
        constexpr int usual = 200;
#endif
        return qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS") ? 10'000 : usual;
    }
    /// So many of every hundred blows.
    int share(int percent)
    {
        const int blows = std::max(1, wanted() * percent / 100);
        m_kills.meant += blows;
        return blows;
    }

    /// The child's own world: another clock and other random bytes than its parent's.
    Environment childsWorld(quint64 seed) const
    {
        Environment environment = m_world.environment();
        environment.clock = std::make_shared<FixedClock>(m_world.environment().clock->now());
        environment.randomness = std::make_shared<TestRandomness>(seed);
        return environment;
    }

    void beginAnew()
    {
        fs::remove_all(folder());
        fs::copy(m_world.path("test.tizilim"), folder(), fs::copy_options::recursive);
        fs::remove_all(m_world.path("workstation"));
        m_lastSize = 0;
        m_lastRoot.clear();
        m_passwords = {TestWorld::password().toUtf8()};
        m_restoring = false;
    }

    void hear(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "commit") {
            m_lastSize = words.value(1).toLongLong();
            m_lastRoot = words.value(2);
        } else if (words.first() == "password") {
            m_passwords.append(line.mid(9));
        } else if (words.first() == "restore") {
            m_restoring = true;
        } else if (words.first() == "restored") {
            m_restoring = false;
            m_lastSize = 0;
        }
    }

    /// Lets a child work, kills it somewhere within so many microseconds, and hears what it said.
    void strike(const std::function<int(const ChildProcess::Say &)> &work, int within)
    {
        ChildProcess child(work);
        QVERIFY(!child.readLine().isNull()); // "ready"
        ::usleep(static_cast<useconds_t>(below(within)));
        child.kill();
        const QList<QByteArray> lines = child.finish();
        for (const QByteArray &line : lines)
            hear(line);
        ++m_kills.all;
        m_kills.late += child.status() >= 0 ? 1 : 0;
        QVERIFY2(child.status() <= 0, qPrintable(QStringLiteral("the work itself failed: %1").arg(child.status())));
    }

    using Act = Labour::Done (Labour::*)();

    /// Acts again and again until the blow falls.
    std::function<int(const ChildProcess::Say &)> labour(Act act)
    {
        const quint64 seed = m_random();
        return [this, seed, act](const ChildProcess::Say &say) {
            Labour labour(folder(), childsWorld(seed), seed, say);
            if (!labour.sitDown())
                return 2;
            say("ready");
            for (int i = 0; i < 1000; ++i) {
                if (const Labour::Done done = (labour.*act)(); !done) {
                    qWarning("act %d: %s (%s)", i, qPrintable(done.error().code), qPrintable(done.error().values.join(u' ')));
                    return 1;
                }
            }
            return 0;
        };
    }

    /// Nothing that was committed is missing; what a restoration that was under way gave up is named by it.
    void holdsWhatWasCommitted(Registry &registry) const
    {
        if (m_lastSize == 0)
            return;
        const EventLog &log = registry.parts().ledger->log();
        const Result<Digest> root = log.rootAt(static_cast<quint64>(m_lastSize));
        if (root && root->toHex() == QString::fromLatin1(m_lastRoot))
            return;
        QVERIFY2(m_restoring, "a committed event is lost");
        const auto restoration = log.lastWithOperation(OperationCode::Restore).value();
        QVERIFY(restoration);
        QCOMPARE(QString::fromStdString(restoration->json()["abandoned"]["root"].get<std::string>()), QString::fromLatin1(m_lastRoot));
    }

    /// The registry opens, is whole, and can be worked in.
    void standsAndWorks()
    {
        auto admin = m_world.unlock("admin", "work.tizilim");
        QVERIFY2(admin, why(admin));
        QVERIFY(!(*admin)->notice());
        holdsWhatWasCommitted(**admin);
        QCOMPARE(firstProblem(**admin), QByteArray());
        QVERIFY(!fs::exists(newDatabaseFile(folder())));
        QVERIFY(!fs::exists(folder() / "registry.keys.new"));
        const auto worked = (*admin)->perform(callText("reference.set_parameter", {
            {"name", QStringLiteral("after.kill")}, {"value", QString::number(m_kills.all)}, {"unit", QStringLiteral("number")},
            {"valid_from", QDate(2026, 1, 1).addDays(m_kills.all).toString(Qt::ISODate)}, {"source", QStringLiteral("test")}}));
        QVERIFY2(worked, why(worked));
        // From here on this is what counts: a child may die before it says anything, and what a restoration gave up is gone.
        const auto info = (*admin)->info();
        QVERIFY2(info, why(info));
        m_lastSize = info->events;
        m_lastRoot = info->root.toLatin1();
        m_restoring = false;
    }

    /// Blows in a row on one registry, which grows; every so often it begins anew, so that verification stays short.
    void strikeAt(Act act, int within, int times)
    {
        constexpr int inARow = 25;
        for (int i = 0; i < times; ++i) {
            if (i % inARow == 0)
                beginAnew();
            strike(labour(act), within);
            standsAndWorks();
            if (QTest::currentTestFailed()) {
                qWarning("blow %d", i);
                return;
            }
        }
    }

    /// One of the two passwords that the blow fell between opens, and is changed back.
    void onePasswordCounts()
    {
        const QList<QByteArray> between = m_passwords.last(std::min<qsizetype>(2, m_passwords.size()));
        int opening = 0;
        for (const QByteArray &password : between) {
            const auto auditor = Registry::unlock(folder(), QStringLiteral("auditor"), QString::fromUtf8(password), m_world.environment());
            if (!auditor)
                continue;
            ++opening;
            if (password != TestWorld::password().toUtf8()) {
                const auto back = changePassword(**auditor, TestWorld::password());
                QVERIFY2(back, why(back));
                break;
            }
        }
        QVERIFY2(opening > 0, "no password opens");
        m_passwords = {TestWorld::password().toUtf8()};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.foundStaffed());
        const auto ready = m_world.unlock().value()->perform(callText("reference.load_defaults", {}));
        QVERIFY2(ready, why(ready));
    }

    void whileVerbsRun() { strikeAt(&Labour::verb, 60'000, share(50)); }
    void whileTheDatabaseGetsANewKey() { strikeAt(&Labour::rotate, 250'000, share(15)); }
    void whileABackupIsMade() { strikeAt(&Labour::backup, 120'000, share(5)); }
    void whileABackupIsPutInPlace() { strikeAt(&Labour::restore, 400'000, share(12)); }

    void whileAPasswordIsChanged()
    {
        beginAnew();
        const int blows = share(10);
        for (int i = 0; i < blows && !QTest::currentTestFailed(); ++i) {
            strike(labour(&Labour::changePassword), 40'000);
            standsAndWorks();
            onePasswordCounts();
            // Both were tried: a wrong one is no guess that makes others wait.
            m_world.clock().advance(61'000);
        }
    }

    void whileItIsBroughtUpToDate()
    {
        const auto scripts = QStringList{QStringLiteral("CREATE TABLE later (key INTEGER PRIMARY KEY, what TEXT) STRICT;"
                                                        "INSERT INTO later(what) WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                                                        " SELECT 'row ' || i FROM n;")};
        const auto later = std::make_shared<const Migrator>(m_world.environment().migrations().followedBy(scripts));
        const int blows = share(5);
        for (int i = 0; i < blows && !QTest::currentTestFailed(); ++i) {
            beginAnew();
            Environment newer = childsWorld(m_random());
            newer.migrator = later;
            strike([this, newer](const ChildProcess::Say &say) {
                say("ready");
                return migrateRegistry({folder(), QStringLiteral("admin"), TestWorld::password()}, newer, nobodyLooks, {}) ? 0 : 1;
            }, 150'000);
            auto opened = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), newer);
            if (!opened) {
                QCOMPARE(opened.error().code, QStringLiteral("registry.migration_due"));
                const auto migrated = migrateRegistry({folder(), QStringLiteral("admin"), TestWorld::password()}, newer, nobodyLooks, {});
                QVERIFY2(migrated, why(migrated));
                opened = Registry::unlock(folder(), QStringLiteral("admin"), TestWorld::password(), newer);
            }
            QVERIFY2(opened, why(opened));
            QCOMPARE(firstProblem(**opened), QByteArray());
            QCOMPARE((*opened)->parts().database->integer(QStringLiteral("SELECT count(*) FROM later")).value(), 3000);
            const fs::path beside = folder().string() + ".format-" + std::to_string(newer.migrations().newestVersion() - 1);
            QVERIFY(fs::exists(beside));
            opened->reset();
            for (const auto &each : fs::directory_iterator(folder().parent_path())) {
                if (each.path().string().starts_with(beside.string()))
                    fs::remove_all(each.path());
            }
        }
    }

    void whileARegistryIsFounded()
    {
        const int blows = share(2);
        for (int i = 0; i < blows && !QTest::currentTestFailed(); ++i) {
            fs::remove_all(folder());
            fs::remove_all(m_world.path("workstation"));
            const Founding founding{folder(), QStringLiteral("Test registry"), QStringLiteral("admin"), QStringLiteral("Омарова Лаура"), TestWorld::password()};
            strike([this, founding, seed = m_random()](const ChildProcess::Say &say) {
                say("ready");
                return foundReadyRegistry(founding, childsWorld(seed)) ? 0 : 1;
            }, 120'000);
            if (!fs::exists(folder()))
                QVERIFY(foundReadyRegistry(founding, childsWorld(m_random())));
            QVERIFY(!fs::exists(unfinishedFolder(folder())) || fs::exists(folder()));
            m_lastSize = 0;
            standsAndWorks();
        }
    }

    void whileASampleIsMade()
    {
        const int blows = share(1);
        for (int i = 0; i < blows; ++i) {
            fs::remove_all(folder());
            strike([this, seed = m_random()](const ChildProcess::Say &say) {
                say("ready");
                return makeSample(folder(), SampleSize::Small, seed, QDate(2026, 11, 20), childsWorld(seed)) ? 0 : 1;
            }, 1'500'000);
            if (!fs::exists(folder()))
                continue;
            QVERIFY(Registry::unlock(folder(), QStringLiteral("admin"), QStringLiteral("qyran 1847 sary dala"), m_world.environment()));
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d processes killed, %d of them when their work was done already", m_kills.all, m_kills.late);
        QCOMPARE(m_kills.all, m_kills.meant);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
