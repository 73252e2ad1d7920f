#include "app/session/Migration.h"
#include "app/session/RegistryFolder.h"
#include "app/session/RegistryParts.h"
#include "tests/support/CallText.h"
#include "tests/support/FirstProblem.h"
#include "tests/support/FolderState.h"
#include "tests/support/TestRegistry.h"

#include "model/history/AllRows.h"
#include "model/storage/Migrator.h"

#include <QTest>

using namespace tizilim;

class MigrationTest : public QObject {
    Q_OBJECT

    static void nobodyLooks(qint64, qint64) {}

    /// The world of a later program, which knows one more step than the one that wrote the registry.
    static Environment later(const TestWorld &world, const char *step = "CREATE TABLE later (key INTEGER PRIMARY KEY) STRICT")
    {
        Environment environment = world.environment();
        environment.migrator = std::make_shared<const Migrator>(environment.migrations().followedBy({QString::fromLatin1(step)}));
        return environment;
    }

    static Result<std::unique_ptr<Registry>> unlock(const TestWorld &world, const Environment &environment, const char *login = "admin")
    {
        return Registry::unlock(world.path("test.tizilim"), QString::fromLatin1(login), TestWorld::password(), environment);
    }

    static Result<Migrated> migrate(const TestWorld &world, const Environment &environment, const char *login = "admin", const std::stop_token &stop = {})
    {
        return migrateRegistry({world.path("test.tizilim"), QString::fromLatin1(login), TestWorld::password()}, environment, nobodyLooks, stop);
    }

private slots:
    void anAdministratorBringsItUpToDate()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const Environment newer = later(world);
        const qint64 from = world.environment().migrations().newestVersion();
        QCOMPARE(unlock(world, newer).error().code, QStringLiteral("registry.migration_due"));
        QCOMPARE(unlock(world, newer, "officer").error().code, QStringLiteral("registry.older"));
        QCOMPARE(migrate(world, newer, "officer").error().code, QStringLiteral("verb.role_may_not"));

        const auto migrated = migrate(world, newer);
        QVERIFY2(migrated, why(migrated));
        QCOMPARE(migrated->from, from);
        QCOMPARE(migrated->to, from + 1);
        const auto registry = unlock(world, newer);
        QVERIFY2(registry, why(registry));
        QCOMPARE((*registry)->info()->schema, from + 1);
        QVERIFY(unlock(world, newer, "officer"));
        QCOMPARE(world.unlock().error().code, QStringLiteral("registry.newer"));
        QCOMPARE(firstProblem(**registry), QByteArray());
        // The backup is the registry as it was, for the program that wrote it.
        forgetCheckpoints(world);
        const auto before = Registry::unlock(migrated->backup, QStringLiteral("admin"), TestWorld::password(), world.environment());
        QVERIFY2(before, why(before));
        QCOMPARE((*before)->info()->events, (*registry)->info()->events - 1);
    }

    void theEventSaysWhatTheRowsWereAndAre()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        const Digest root = rootOfAllRows(*world.unlock().value()->parts().database).value();
        const Environment newer = later(world);
        QVERIFY(migrate(world, newer));
        const auto registry = unlock(world, newer).value();
        const StoredEvent event = registry->parts().ledger->log().last().value().value();
        QCOMPARE(event.event().operation, OperationCode::Migrate);
        QCOMPARE(event.event().before, root);
        QCOMPARE(event.event().after, root);
        QCOMPARE(event.event().actor, registry->officer().id);
        QCOMPARE(event.json()["to"].get<qint64>(), newer.migrations().newestVersion());
        QVERIFY(root != Digest());
    }

    void aStepThatFailsLeavesEverythingAsItWas()
    {
        TestWorld world;
        QVERIFY(world.found());
        for (const char *step : {"CREATE TABLE later (key INTEGER) STRICT; INSERT INTO nowhere VALUES (1)", "UPDATE officer SET name = 'Somebody else'"}) {
            const Environment newer = later(world, step);
            const QByteArray before = root(world);
            QVERIFY(!migrate(world, newer));
            QCOMPARE(root(world), before);
            const auto registry = world.unlock();
            QVERIFY2(registry, why(registry));
            QCOMPARE(firstProblem(**registry), QByteArray());
        }
        QCOMPARE(migrate(world, later(world, "UPDATE officer SET name = 'Somebody else'")).error().code, QStringLiteral("migration.rows_changed"));
    }

    void nobodyElseMayHaveItOpen()
    {
        TestWorld world;
        QVERIFY(world.found());
        const auto open = world.unlock();
        QVERIFY(open);
        QCOMPARE(migrate(world, later(world)).error().code, QStringLiteral("registry.in_use"));
    }

    void itCanBeCalledOffWhileTheBackupIsMade()
    {
        TestWorld world;
        QVERIFY(world.found());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(migrate(world, later(world), "admin", stop.get_token()).error().code, QStringLiteral("task.cancelled"));
        QVERIFY(world.unlock());
        for (const auto &entry : std::filesystem::directory_iterator(world.path("")))
            QVERIFY(!entry.path().string().contains(".format-"));
    }

    void whatIsUpToDateStaysAsItIs()
    {
        TestWorld world;
        QVERIFY(world.found());
        const QByteArray before = root(world);
        const auto migrated = migrate(world, world.environment());
        QVERIFY2(migrated, why(migrated));
        QVERIFY(migrated->backup.empty());
        QCOMPARE(root(world), before);
    }

private:
    static QByteArray root(const TestWorld &world) { return world.unlock().value()->info()->root.toLatin1(); }
    static void forgetCheckpoints(const TestWorld &world) { std::filesystem::remove_all(world.path("workstation")); }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
