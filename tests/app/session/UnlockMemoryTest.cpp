#include "app/session/UnlockMemory.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

/// How wrong passwords are remembered on a workstation.
class UnlockMemoryTest : public QObject {
    Q_OBJECT

    TestWorld m_world;

    UnlockMemory memory(const char *login) const
    {
        return {m_world.path("workstation"), RecordId::parse(QStringLiteral("0123456789abcdef0123456789abcdef")).value(), QString::fromLatin1(login)};
    }

private slots:
    void waitsLongerAndLonger()
    {
        const UnlockMemory officer = memory("officer");
        Timestamp now = m_world.environment().clock->now();
        for (const qint64 seconds : {0, 0, 1, 2, 4, 8, 16, 32, 60, 60}) {
            officer.failed(now);
            QCOMPARE(officer.secondsLeft(now), seconds);
            now.milliseconds += seconds * 1000;
            QCOMPARE(officer.secondsLeft(now), 0);
        }
        QCOMPARE(memory("other").secondsLeft(now), 0);
        officer.succeeded();
        officer.failed(now);
        QCOMPARE(officer.secondsLeft(now), 0);
    }

    /// Whoever tries all night waits as long in the morning.
    void doesNotForgetByFillingUp()
    {
        const UnlockMemory officer = memory("patient");
        Timestamp now = m_world.environment().clock->now();
        for (int failure = 0; failure < 2000; ++failure) {
            now.milliseconds += 60'000;
            officer.failed(now);
        }
        QCOMPARE(officer.secondsLeft(now), 60);
    }
};

QTEST_GUILESS_MAIN(UnlockMemoryTest)
#include "UnlockMemoryTest.moc"
