#include "model/crypto/UnlockDelay.h"

#include <QTest>

#include <limits>

using namespace tizilim;

class UnlockDelayTest : public QObject {
    Q_OBJECT

private slots:
    void growsFromTheThirdFailureToAMinute()
    {
        const QList<int> expected{0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
        for (int failures = 0; failures < expected.size(); ++failures)
            QCOMPARE(UnlockDelay::secondsAfter(failures), expected[failures]);
        QCOMPARE(UnlockDelay::secondsAfter(std::numeric_limits<int>::max()), 60);
    }

    void countsDownAndForgets()
    {
        UnlockDelay delay;
        const Timestamp start{1'000'000};
        for (int i = 0; i < 4; ++i)
            delay.failed(start);
        QCOMPARE(delay.remaining(start), 2000);
        QCOMPARE(delay.remaining({start.milliseconds + 1500}), 500);
        QCOMPARE(delay.remaining({start.milliseconds + 2000}), 0);
        delay.succeeded();
        QCOMPARE(delay.remaining(start), 0);
    }

    void aClockPutBackDoesNotLockAnybodyOut()
    {
        UnlockDelay delay;
        for (int i = 0; i < 3; ++i)
            delay.failed({100'000'000});
        QCOMPARE(delay.remaining({0}), 1000);
    }
};

QTEST_GUILESS_MAIN(UnlockDelayTest)
#include "UnlockDelayTest.moc"
