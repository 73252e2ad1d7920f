#include "tests/support/RobbedOffice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tizilim;

/// Honest work gives no false alarm, however long it goes on: the verbs' own acts by several officers, approvals and
/// refusals, reports, people who come and go, rotations, backups that are restored.
class HonestWorkTest : public QObject {
    Q_OBJECT

private slots:
    void honestWorkIsInOrder_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("acts");
        QTest::newRow("first") << quint64(31) << 150;
        QTest::newRow("second") << quint64(32) << 150;
        if (qEnvironmentVariableIsSet("TIZILIM_LONG_TESTS"))
            QTest::newRow("long") << quint64(33) << 10'000;
    }

    void honestWorkIsInOrder()
    {
        QFETCH(const quint64, seed);
        QFETCH(const int, acts);
        constexpr int between = 75;
        Office office(seed);
        QVERIFY(office.open());
        QElapsedTimer clock;
        clock.start();
        for (int done = 0; done < acts; done += between) {
            QVERIFY2(office.workWithUpheavals(between), qPrintable(QString::number(done)));
            const auto report = verify(*office.as(QStringLiteral("auditor")), {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().code + u' ' + report.error().values.join(u' ')));
            QVERIFY2(report->ok(), qPrintable(QStringLiteral("after %1 acts:\n").arg(done + between) + told(*report)));
            if (done + between >= acts)
                qInfo("%d acts: %lld events, %lld records, %lld s", acts, report->events, report->rows, clock.elapsed() / 1000);
        }
    }
};

QTEST_MAIN(HonestWorkTest)
#include "HonestWorkTest.moc"
