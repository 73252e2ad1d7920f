#include "model/domain/ApplicationClock.h"

#include <QTest>

using namespace tizilim;

class ApplicationClockTest : public QObject {
    Q_OBJECT

    const WorkingDays m_calendar;
    const ApplicationTerms m_terms{.completeness = 2, .consultation = 10};

    static Application submitted()
    {
        Application application;
        application.state = ApplicationState::Submitted;
        application.receivedOn = application.submittedOn = {2026, 11, 23};
        application.decisionDays = 20;
        return application;
    }

    Application counted(const Application &application) const { return withTermsCounted(application, m_terms, m_calendar); }

private slots:
    void theCheckHasTwoWorkingDays()
    {
        const Application application = counted(submitted());
        QCOMPARE(application.completenessDue, QDate(2026, 11, 25));
        QCOMPARE(application.decisionDue, QDate(2026, 12, 22));
        QCOMPARE(application.dueOn, QDate(2026, 11, 25));
        QCOMPARE(deadlineOf(application, m_calendar, {2026, 11, 24}), (Deadline{{2026, 11, 25}, 1, true, false}));
        QCOMPARE(deadlineOf(application, m_calendar, {2026, 11, 26}).daysLeft, -1);
    }

    void theDecisionsTermRunsFromTheCompletePackage()
    {
        Application application = counted(submitted());
        application.state = ApplicationState::UnderReview;
        application = counted(application);
        QCOMPARE(application.completenessDue, QDate(2026, 11, 25)); // over: it stays
        QCOMPARE(application.dueOn, QDate(2026, 12, 22));
        application.state = ApplicationState::Approved;
        QVERIFY(!counted(application).dueOn.isValid());
        QCOMPARE(counted(application).decisionDue, QDate(2026, 12, 22));
        QVERIFY(!deadlineOf(application, m_calendar, {2026, 12, 1}).due.isValid());
    }

    void aQuestionPausesTheClock()
    {
        Application application = submitted();
        application.state = ApplicationState::InformationRequested;
        application.pauses = textOfPauses({{{2026, 11, 27}, std::nullopt}});
        application.answerDue = {2026, 12, 11};
        application = counted(application);
        QVERIFY(!application.decisionDue.isValid());
        QCOMPARE(application.dueOn, QDate(2026, 12, 11));
        QCOMPARE(deadlineOf(application, m_calendar, {2026, 12, 9}), (Deadline{{2026, 12, 11}, 16, true, true}));

        application.state = ApplicationState::UnderReview;
        application.pauses = textOfPauses({{{2026, 11, 27}, QDate(2026, 12, 1)}});
        application = counted(application);
        QCOMPARE(application.decisionDue, QDate(2026, 12, 24));
        QCOMPARE(decisionDaysUsed(application, m_calendar, {2026, 12, 2}), 5);
    }

    void anAgencyHasTenWorkingDays()
    {
        Application application = submitted();
        application.state = ApplicationState::AgencyConsultation;
        application.agencyAskedOn = {2026, 11, 24};
        application = counted(application);
        QCOMPARE(application.agencyDue, QDate(2026, 12, 8));
        QCOMPARE(application.dueOn, QDate(2026, 12, 22)); // our own term goes on
        application.decisionDays.reset();
        QCOMPARE(counted(application).dueOn, QDate(2026, 12, 8));
    }

    void withoutATermThereIsNoDeadline()
    {
        Application application = submitted();
        application.state = ApplicationState::UnderReview;
        application.decisionDays.reset();
        QVERIFY(!counted(application).decisionDue.isValid());
        QCOMPARE(deadlineOf(counted(application), m_calendar, {2026, 12, 1}), Deadline());
    }

    void aDecreeMovesWhatIsStillRunning()
    {
        const WorkingDays decreed({{{2026, 11, 24}, false, QStringLiteral("decree")}});
        Application application = counted(submitted());
        const Application moved = withTermsCounted(application, m_terms, decreed);
        QCOMPARE(moved.completenessDue, QDate(2026, 11, 26));
        QCOMPARE(moved.decisionDue, QDate(2026, 12, 23));
    }

    void pausesStandInTheRowAsText()
    {
        const std::vector<Pause> pauses{{{2026, 11, 27}, QDate(2026, 12, 1)}, {{2026, 12, 3}, std::nullopt}};
        QCOMPARE(textOfPauses(pauses), QStringLiteral("2026-11-27/2026-12-01|2026-12-03/"));
        const auto read = pausesOf(textOfPauses(pauses));
        QCOMPARE(read.size(), size_t(2));
        QCOMPARE(read[0].answered, pauses[0].answered);
        QVERIFY(!read[1].answered);
        QVERIFY(pausesOf(QString()).empty());
        QVERIFY(pausesOf(QStringLiteral("rubbish|/2026-01-01")).empty());
    }
};

QTEST_GUILESS_MAIN(ApplicationClockTest)
#include "ApplicationClockTest.moc"
