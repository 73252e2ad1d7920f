#include "model/domain/WorkingDays.h"

#include "model/domain/Holidays.h"

#include <QTest>

using namespace tizilim;

class WorkingDaysTest : public QObject {
    Q_OBJECT

    const WorkingDays m_calendar;

private slots:
    void knowsWeekendsHolidaysAndWhereTheyMove()
    {
        QVERIFY(m_calendar.isWorkingDay({2026, 11, 23}));
        QVERIFY(!m_calendar.isWorkingDay({2026, 11, 22}));
        QVERIFY(!m_calendar.isWorkingDay({2026, 12, 16}));
        QVERIFY(!m_calendar.isWorkingDay({2025, 3, 24})); // 22 March was a Saturday
        QVERIFY(!m_calendar.isWorkingDay({2025, 3, 25})); // 23 March was a Sunday
        QVERIFY(m_calendar.isWorkingDay({2025, 3, 26}));
        QVERIFY(m_calendar.isWorkingDay({2024, 1, 8})); // 7 January was a Sunday and does not move
        QVERIFY(!m_calendar.isWorkingDay({2021, 12, 17}));
        QVERIFY(m_calendar.isWorkingDay({2021, 10, 25}));
    }

    void obeysDecrees()
    {
        const WorkingDays calendar({{{2026, 1, 5}, false, QStringLiteral("moved from 10 January")},
                                    {{2026, 1, 10}, true, QStringLiteral("working Saturday")},
                                    {{2026, 5, 27}, true, QString()},
                                    {{2026, 5, 28}, true, QString()},
                                    {{2026, 5, 28}, false, QStringLiteral("the later entry counts")}});
        QVERIFY(!calendar.isWorkingDay({2026, 1, 5}));
        QVERIFY(calendar.isWorkingDay({2026, 1, 10}));
        QVERIFY(calendar.isWorkingDay({2026, 5, 27}));
        QVERIFY(!calendar.isWorkingDay({2026, 5, 28}));
        QCOMPARE(calendar.addWorkingDays({2025, 12, 31}, 3), QDate(2026, 1, 9));
        QCOMPARE(calendar.addWorkingDays({2025, 12, 31}, 4), QDate(2026, 1, 10));
    }

    void countsFromDayZero()
    {
        QCOMPARE(m_calendar.addWorkingDays({2026, 11, 20}, 0), QDate(2026, 11, 20));
        QCOMPARE(m_calendar.addWorkingDays({2026, 11, 20}, 1), QDate(2026, 11, 23));
        QCOMPARE(m_calendar.addWorkingDays({2026, 11, 22}, 1), QDate(2026, 11, 23)); // received on a Sunday
        QCOMPARE(m_calendar.addWorkingDays({2026, 11, 23}, 20), QDate(2026, 12, 22));
        QCOMPARE(m_calendar.addWorkingDays({2026, 12, 22}, -20), QDate(2026, 11, 23));
    }

    void countsBetweenAsItAdds()
    {
        for (QDate from(2026, 1, 1); from < QDate(2026, 3, 1); from = from.addDays(1)) {
            for (int days = 0; days <= 45; ++days) {
                const QDate to = m_calendar.addWorkingDays(from, days);
                QCOMPARE(m_calendar.workingDaysBetween(from, to), days);
                QCOMPARE(m_calendar.workingDaysBetween(to, from), -days);
            }
        }
    }

    void leavesOutPauses()
    {
        Term term{{2026, 11, 23}, 20, {}};
        QCOMPARE(m_calendar.lastDayOf(term), QDate(2026, 12, 22));
        // Asked on Friday the 27th, which counts; answered on Tuesday, 1 December, which does not.
        term.pauses = {{{2026, 11, 27}, QDate(2026, 12, 1)}};
        QCOMPARE(m_calendar.lastDayOf(term), QDate(2026, 12, 24));
        // A second pause inside the first changes nothing, one that overlaps adds only what is new.
        term.pauses.push_back({{2026, 11, 27}, QDate(2026, 11, 30)});
        QCOMPARE(m_calendar.lastDayOf(term), QDate(2026, 12, 24));
        term.pauses.push_back({{2026, 11, 30}, QDate(2026, 12, 2)});
        QCOMPARE(m_calendar.lastDayOf(term), QDate(2026, 12, 25));
    }

    void standsStillWhileAnAnswerIsAwaited()
    {
        const Term term{{2026, 11, 23}, 20, {{{2026, 11, 27}, std::nullopt}}};
        QVERIFY(!m_calendar.lastDayOf(term));
        QCOMPARE(m_calendar.daysUsed(term, {2026, 11, 27}), 4);
        QCOMPARE(m_calendar.daysUsed(term, {2027, 5, 1}), 4);
        QCOMPARE(m_calendar.daysLeft(term, {2027, 5, 1}), 16);
        // A request made after the last day stops nothing.
        QCOMPARE(m_calendar.lastDayOf({{2026, 11, 23}, 2, {{{2026, 11, 25}, std::nullopt}}}), QDate(2026, 11, 25));
        QCOMPARE(m_calendar.lastDayOf({{2026, 11, 23}, 0, {{{2026, 11, 23}, std::nullopt}}}), QDate(2026, 11, 23));
    }

    void leavesNoDaysOnTheLastDayAndCountsOverdue()
    {
        const Term term{{2026, 11, 23}, 5, {}};
        QCOMPARE(m_calendar.daysLeft(term, {2026, 11, 23}), 5);
        QCOMPARE(m_calendar.daysLeft(term, {2026, 11, 29}), 1);
        QCOMPARE(m_calendar.daysLeft(term, {2026, 11, 30}), 0);
        QCOMPARE(m_calendar.daysLeft(term, {2026, 12, 2}), -2);
    }
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "WorkingDaysTest.moc"
