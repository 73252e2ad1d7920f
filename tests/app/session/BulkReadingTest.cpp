#include "app/session/BulkReading.h"
#include "app/session/RegistryFounding.h"
#include "app/session/Verification.h"
#include "model/domain/CalendarDay.h"
#include "model/domain/Registrant.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

/// Reading the personal data of many at once leaves an event.
class BulkReadingTest : public QObject {
    Q_OBJECT

    static qint64 eventsOf(const Registry &registry) { return registry.info().value().events; }

private slots:
    void aLongListIsAnEvent()
    {
        TestWorld world;
        const Founding founding{world.path("ready.tizilim"), QStringLiteral("Ready"), QStringLiteral("admin"), QStringLiteral("Омарова Лаура"), TestWorld::password()};
        const Result<Founded> founded = foundReadyRegistry(founding, world.environment());
        QVERIFY(founded);
        Registry &registry = *founded->registry;
        const qint64 before = eventsOf(registry);

        QVERIFY(noteReading(registry, typeOf<Registrant>(), 1000));
        QVERIFY(noteReading(registry, typeOf<CalendarDay>(), 5000));
        QCOMPARE(eventsOf(registry), before);

        QVERIFY(noteReading(registry, typeOf<Registrant>(), 1001));
        QCOMPARE(eventsOf(registry), before + 1);
        QCOMPARE(registry.events(-1, 1)->front().operation, QStringLiteral("read"));
        QVERIFY(verify(registry, {})->ok());
    }

    void whereReferenceDataIsSilentEveryListIs()
    {
        TestWorld world;
        const std::unique_ptr<Registry> registry = world.found();
        QVERIFY(noteReading(*registry, typeOf<Registrant>(), 1));
        QCOMPARE(eventsOf(*registry), 2);
        QVERIFY(noteReading(*registry, typeOf<Registrant>(), 0));
        QCOMPARE(eventsOf(*registry), 2);
    }
};

QTEST_GUILESS_MAIN(BulkReadingTest)
#include "BulkReadingTest.moc"
