#include "app/session/Registry.h"
#include "app/session/RegistryFounding.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

class RegistryTest : public QObject {
    Q_OBJECT

private slots:
    void isFoundedAndUnlocked()
    {
        TestWorld world;
        const RecordId id = [&] {
            const auto registry = world.found();
            return registry ? registry->id() : RecordId();
        }();
        QVERIFY(!id.isNull());
        const auto registry = world.unlock();
        QVERIFY(registry);
        QCOMPARE((*registry)->id(), id);
        QCOMPARE((*registry)->name(), QStringLiteral("Test registry"));
        QCOMPARE((*registry)->officer().role, Role::Administrator);
        const RegistryInfo info = (*registry)->info().value();
        QCOMPARE(info.events, 1);
        QCOMPARE(info.counts.value(QStringLiteral("officers")), 1);
        const auto history = (*registry)->history((*registry)->officer().id).value();
        QCOMPARE(history.size(), size_t(1));
        QCOMPARE(history.front().operation, QStringLiteral("create"));
        QCOMPARE((*registry)->search(QStringLiteral("omarov"), 5, QStringLiteral("ru"))->front().title, QStringLiteral("Омарова Лаура"));
    }

    void refusesWhatDoesNotOpen()
    {
        TestWorld world;
        QVERIFY(world.found());
        QCOMPARE(world.unlock("nobody").error().code, QStringLiteral("unlock.unknown_officer"));
        QCOMPARE(world.unlock("admin", "elsewhere.tizilim").error().code, QStringLiteral("registry.missing"));
        const auto wrong = Registry::unlock(world.path("test.tizilim"), QStringLiteral("admin"), QStringLiteral("wrong"), world.environment());
        QCOMPARE(wrong.error().code, QStringLiteral("unlock.wrong_password"));
        QCOMPARE(wrong.error().kind, ErrorKind::Denied);
        QVERIFY(!world.found());
        std::filesystem::remove(world.path("test.tizilim") / "registry.keys");
        QCOMPARE(world.unlock().error().code, QStringLiteral("registry.incomplete"));
    }

    void refusesTheKeysOfAnotherRegistry()
    {
        TestWorld world;
        QVERIFY(world.found("one.tizilim"));
        QVERIFY(world.found("two.tizilim"));
        std::filesystem::copy_file(world.path("two.tizilim") / "registry.keys", world.path("one.tizilim") / "registry.keys",
                                   std::filesystem::copy_options::overwrite_existing);
        const auto mixed = world.unlock("admin", "one.tizilim");
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, ErrorKind::Registry);
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "RegistryTest.moc"
