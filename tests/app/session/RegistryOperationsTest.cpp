#include "app/session/RegistryOperations.h"
#include "app/session/RegistryFounding.h"
#include "tests/support/CallText.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

class RegistryOperationsTest : public QObject {
    Q_OBJECT

    static void ignoreProgress(qint64, qint64) {}

    static Result<std::unique_ptr<Registry>> open(const TestWorld &world, const char *name, const char *login = "admin")
    {
        return world.unlock(login, name);
    }

private slots:
    void backsUpAndRestores()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        {
            const auto admin = world.unlock().value();
            QVERIFY(backUp(*admin, world.path("copy.tizilim"), ignoreProgress, {}));
            QCOMPARE(backUp(*admin, world.path("copy.tizilim"), ignoreProgress, {}).error().code, QStringLiteral("registry.exists"));
            QVERIFY(admin->perform({.verb = QStringLiteral("officer.disable"), .subject = world.unlock("officer").value()->officer().id,
                                    .parameters = {{QStringLiteral("ground"), QStringLiteral("left")}}}));
        }
        QVERIFY(!world.unlock("officer"));
        QVERIFY(open(world, "copy.tizilim", "officer"));
        const qint64 abandoned = world.unlock().value()->info()->events;
        const auto aside = restoreRegistry({world.path("copy.tizilim"), world.path("test.tizilim"), QStringLiteral("admin"), TestWorld::password()},
                                           world.environment(), ignoreProgress, {});
        QVERIFY(aside);
        QVERIFY(std::filesystem::exists(*aside));
        const auto admin = world.unlock().value();
        QVERIFY(world.unlock("officer"));
        const auto events = admin->events(-1, 1).value();
        QCOMPARE(events.front().operation, QStringLiteral("restore"));
        QVERIFY(admin->info()->events < abandoned + 1);
    }

    void aSlashBehindTheFolderChangesNothing()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(backUp(*world.unlock().value(), world.path("copy.tizilim/"), ignoreProgress, {}));
        for (int time = 0; time < 2; ++time) {
            const auto aside = restoreRegistry({world.path("copy.tizilim/"), world.path("test.tizilim/"), QStringLiteral("admin"), TestWorld::password()},
                                               world.environment(), ignoreProgress, {});
            QVERIFY2(aside, why(aside));
            QVERIFY(std::filesystem::exists(*aside / "registry.db"));
            QCOMPARE(aside->parent_path(), world.path("test.tizilim").parent_path());
            QVERIFY(world.unlock());
        }
    }

    void onlyAnAdministratorBacksUp()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("auditor", Role::Auditor));
        const auto auditor = world.unlock("auditor").value();
        QCOMPARE(backUp(*auditor, world.path("copy.tizilim"), ignoreProgress, {}).error().code, QStringLiteral("verb.role_may_not"));
        QVERIFY(!std::filesystem::exists(world.path("copy.tizilim")));
    }

    void rotationShutsTheOldKeyOut()
    {
        TestWorld world;
        QVERIFY(world.found());
        QVERIFY(world.addOfficer("officer", Role::LicensingOfficer));
        QVERIFY(world.addOfficer("leaver", Role::LicensingOfficer));
        const auto before = world.unlock().value()->info().value();
        {
            const auto admin = world.unlock().value();
            QVERIFY(admin->perform({.verb = QStringLiteral("officer.disable"), .subject = world.unlock("leaver").value()->officer().id,
                                    .parameters = {{QStringLiteral("ground"), QStringLiteral("left")}}}));
            // Somebody else has it open: refused, and nothing is changed.
            QCOMPARE(rotateDatabaseKey(world.unlock().value(), ignoreProgress, {}).error().code, QStringLiteral("registry.in_use"));
        }
        QVERIFY(rotateDatabaseKey(world.unlock().value(), ignoreProgress, {}));
        const auto after = world.unlock().value()->info().value();
        QCOMPARE(after.events, before.events + 2);
        QCOMPARE(after.id, before.id);
        QVERIFY(world.unlock("officer"));
        QCOMPARE(world.unlock("leaver").error().code, QStringLiteral("unlock.unknown_officer"));
        QVERIFY(rotateDatabaseKey(world.unlock().value(), ignoreProgress, {}));
        QVERIFY(world.unlock("officer"));
    }

    void theRecoveryKeyAppointsOneAdministrator()
    {
        TestWorld world;
        const Founding founding{world.path("lost.tizilim"), QStringLiteral("Lost"), QStringLiteral("admin"), {}, TestWorld::password()};
        const QString key = foundRegistry(founding, world.environment())->recoveryKey;
        Recovery recovery{world.path("lost.tizilim"), key, QStringLiteral("second"), QStringLiteral("Second"), TestWorld::password()};
        const auto next = recoverRegistry(recovery, world.environment());
        QVERIFY(next);
        QVERIFY(*next != key);
        const auto second = open(world, "lost.tizilim", "second");
        QVERIFY(second);
        QCOMPARE((*second)->officer().role, Role::Administrator);
        recovery.login = QStringLiteral("third");
        QVERIFY(!recoverRegistry(recovery, world.environment()));
        recovery.recoveryKey = *next;
        QVERIFY(recoverRegistry(recovery, world.environment()));
    }
};

QTEST_GUILESS_MAIN(RegistryOperationsTest)
#include "RegistryOperationsTest.moc"
