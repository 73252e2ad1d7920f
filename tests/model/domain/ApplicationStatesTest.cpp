#include "model/domain/ApplicationStates.h"
#include "model/domain/LicenceStates.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace tizilim;

/// The two state machines against what spec domain 2 says, written out once more here: every state with every verb.
class ApplicationStatesTest : public QObject {
    Q_OBJECT

    using Steps = QMap<QString, QMap<QString, QString>>; // state → verb → state

    static const Steps &expectedOfApplications()
    {
        static const Steps steps = [] {
            Steps all;
            const auto add = [&](const char *from, std::initializer_list<std::pair<const char *, const char *>> list) {
                for (const auto &[verb, to] : list)
                    all[QString::fromLatin1(from)][QStringLiteral("application.") + QLatin1String(verb)] = QString::fromLatin1(to);
            };
            add("draft", {{"submit", "submitted"}, {"withdraw", "withdrawn"}});
            add("submitted", {{"assign", "completeness_check"}, {"withdraw", "withdrawn"}});
            add("completeness_check", {{"assign", "completeness_check"}, {"review_item", "completeness_check"}, {"complete", "under_review"},
                                       {"return_incomplete", "returned_incomplete"}, {"withdraw", "withdrawn"}});
            add("returned_incomplete", {{"resubmit", "submitted"}, {"withdraw", "withdrawn"}});
            add("under_review", {{"assign", "under_review"}, {"review_item", "under_review"}, {"request_information", "information_requested"},
                                 {"consult_agency", "agency_consultation"}, {"approve_in_principle", "in_principle"},
                                 {"approve", "approved"}, {"refuse", "refused"}, {"withdraw", "withdrawn"}});
            add("information_requested", {{"assign", "information_requested"}, {"review_item", "information_requested"},
                                          {"answer_received", "under_review"}, {"withdraw", "withdrawn"}});
            add("agency_consultation", {{"assign", "agency_consultation"}, {"review_item", "agency_consultation"},
                                        {"agency_answered", "under_review"}, {"withdraw", "withdrawn"}});
            add("in_principle", {{"assign", "in_principle"}, {"review_item", "in_principle"}, {"approve", "approved"},
                                 {"refuse", "refused"}, {"withdraw", "withdrawn"}});
            add("refused", {{"set_aside", "under_review"}});
            return all;
        }();
        return steps;
    }

    static QSet<QString> verbsOfApplications()
    {
        QSet<QString> verbs;
        for (const ApplicationTransition &transition : applicationTransitions())
            verbs.insert(QString::fromLatin1(transition.verb));
        return verbs;
    }

private slots:
    void everyStateWithEveryVerbOfAnApplication()
    {
        const QSet<QString> verbs = verbsOfApplications();
        QCOMPARE(verbs.size(), 15);
        int steps = 0;
        for (const Choice &from : choicesOf<ApplicationState>()) {
            for (const QString &verb : verbs) {
                const QString expected = expectedOfApplications().value(QString::fromLatin1(from.code)).value(verb);
                const auto after = stateAfter(static_cast<ApplicationState>(from.value), verb);
                QCOMPARE(after ? codeOf(*after) : QString(), expected);
                steps += after ? 1 : 0;
            }
        }
        QCOMPARE(size_t(steps), applicationTransitions().size()); // no step stands twice
        QVERIFY(!stateAfter(ApplicationState::UnderReview, u"application.nonsense"));
    }

    void everyStateWithEveryVerbOfALicence()
    {
        Steps expected;
        for (const char *verb : {"revoke", "surrender", "terminate"}) {
            const QString to = QLatin1String(verb) == u"revoke" ? QStringLiteral("revoked") : QLatin1String(verb) == u"surrender" ? QStringLiteral("surrendered") : QStringLiteral("terminated");
            expected[QStringLiteral("active")][QLatin1String("licence.") + QLatin1String(verb)] = to;
            expected[QStringLiteral("suspended")][QLatin1String("licence.") + QLatin1String(verb)] = to;
        }
        expected[QStringLiteral("active")][QStringLiteral("licence.suspend")] = QStringLiteral("suspended");
        expected[QStringLiteral("suspended")][QStringLiteral("licence.reinstate")] = QStringLiteral("active");
        size_t steps = 0;
        for (const Choice &from : choicesOf<LicenceState>()) {
            for (const char *verb : {"licence.suspend", "licence.reinstate", "licence.revoke", "licence.surrender", "licence.terminate"}) {
                const auto after = stateAfter(static_cast<LicenceState>(from.value), QString::fromLatin1(verb));
                QCOMPARE(after ? codeOf(*after) : QString(), expected.value(QString::fromLatin1(from.code)).value(QString::fromLatin1(verb)));
                steps += after ? 1 : 0;
            }
        }
        QCOMPARE(steps, licenceTransitions().size());
    }

    void everyStateIsReachedAndRandomWalksStayInside()
    {
        QSet<int> reached{int(ApplicationState::Draft)};
        std::mt19937 random(2026);
        ApplicationState state = ApplicationState::Draft;
        const auto table = applicationTransitions();
        for (int step = 0; step < 100'000; ++step) {
            std::vector<ApplicationState> next;
            for (const ApplicationTransition &transition : table) {
                if (transition.from == state)
                    next.push_back(transition.to);
            }
            state = next.empty() ? ApplicationState::Draft : next[random() % next.size()];
            QVERIFY(choiceByValue(choicesOf<ApplicationState>(), int(state)));
            reached.insert(int(state));
        }
        QCOMPARE(reached.size(), qsizetype(choicesOf<ApplicationState>().size()));
    }

    void onlyWhatIsUndecidedCanBeWithdrawn()
    {
        for (const Choice &choice : choicesOf<ApplicationState>()) {
            const auto state = static_cast<ApplicationState>(choice.value);
            QCOMPARE(stateAfter(state, u"application.withdraw").has_value(), isOpen(state));
        }
    }

    void anAgencysSilenceIsConsent()
    {
        Application application;
        application.state = ApplicationState::AgencyConsultation;
        application.agencyDue = {2026, 12, 7};
        QCOMPARE(stateOn(application, {2026, 12, 7}), ApplicationState::AgencyConsultation);
        QCOMPARE(stateOn(application, {2026, 12, 8}), ApplicationState::UnderReview);
        application.state = ApplicationState::Refused;
        QCOMPARE(stateOn(application, {2026, 12, 8}), ApplicationState::Refused);
    }

    void aLicenceStandsAsActsAndCalendarSay()
    {
        Licence licence;
        licence.issuedOn = {2026, 1, 10};
        const auto standing = [&](QDate day) { return codeOf(standingOn(licence, day)); };
        QCOMPARE(standing({2026, 1, 9}), QStringLiteral("ahead"));
        QCOMPARE(standing({2026, 1, 10}), QStringLiteral("active"));
        QCOMPARE(standing({2099, 1, 1}), QStringLiteral("active")); // without end
        licence.validUntil = {2029, 1, 9};
        QCOMPARE(standing({2029, 1, 9}), QStringLiteral("active"));
        QCOMPARE(standing({2029, 1, 10}), QStringLiteral("expired"));
        licence.graceUntil = {2029, 2, 9};
        QCOMPARE(standing({2029, 2, 9}), QStringLiteral("grace"));
        QVERIFY(isInForce(LicenceStanding::Grace));
        QCOMPARE(standing({2029, 2, 10}), QStringLiteral("expired"));
    }

    void aSuspensionEndsWithItsLastDay()
    {
        Licence licence;
        licence.issuedOn = {2026, 1, 10};
        licence.state = LicenceState::Suspended;
        licence.suspendedFrom = {2026, 11, 23};
        licence.suspendedUntil = {2027, 2, 14};
        QCOMPARE(standingOn(licence, {2026, 11, 22}), LicenceStanding::Active);
        QCOMPARE(standingOn(licence, {2026, 11, 23}), LicenceStanding::Suspended);
        QCOMPARE(standingOn(licence, {2027, 2, 14}), LicenceStanding::Suspended);
        QCOMPARE(standingOn(licence, {2027, 2, 15}), LicenceStanding::Active);
        QCOMPARE(stateOn(licence, {2026, 11, 1}), LicenceState::Suspended); // announced: it can be taken back
        QCOMPARE(stateOn(licence, {2027, 2, 15}), LicenceState::Active);    // over: it can be suspended again
        licence.validUntil = {2027, 1, 31};
        QCOMPARE(standingOn(licence, {2027, 2, 1}), LicenceStanding::Expired);
        QVERIFY(!stateOn(licence, {2027, 2, 1}));
    }

    void daysOfEarlierSuspensionsAreRemembered()
    {
        Licence licence;
        licence.issuedOn = {2026, 1, 10};
        licence.state = LicenceState::Suspended;
        licence.suspendedFrom = {2026, 3, 1};
        licence.suspendedUntil = {2026, 5, 31};
        licence = withSuspensionEnded(licence, {2026, 4, 9}); // reinstated on the 10th
        licence.state = LicenceState::Active;
        QVERIFY(!licence.suspendedFrom.isValid());
        QCOMPARE(standingOn(licence, {2026, 4, 9}), LicenceStanding::Suspended);
        QCOMPARE(standingOn(licence, {2026, 4, 10}), LicenceStanding::Active);
        licence.suspendedFrom = {2026, 9, 1};
        licence.suspendedUntil = {2026, 9, 30};
        licence = withSuspensionEnded(licence, {2026, 10, 15}); // it had ended by itself
        QCOMPARE(licence.suspensions, QStringLiteral("2026-03-01/2026-04-09|2026-09-01/2026-09-30"));
        licence.suspendedFrom = {2026, 12, 1};
        licence = withSuspensionEnded(licence, {2026, 11, 20}); // announced, never begun
        QCOMPARE(standingOn(licence, {2026, 12, 2}), LicenceStanding::Active);
    }

    void whatWasEndedWasInForceBefore()
    {
        Licence licence;
        licence.issuedOn = {2026, 1, 10};
        licence.state = LicenceState::Revoked;
        licence.endedOn = {2026, 11, 23};
        QVERIFY(isInForce(standingOn(licence, {2026, 11, 22})));
        QCOMPARE(standingOn(licence, {2026, 11, 23}), LicenceStanding::Revoked);
        QCOMPARE(stateOn(licence, {2026, 11, 24}), LicenceState::Revoked);
    }
};

QTEST_GUILESS_MAIN(ApplicationStatesTest)
#include "ApplicationStatesTest.moc"
