#include "app/verbs/VerbCatalogue.h"

#include "app/messages/ErrorText.h"
#include "app/verbs/Verb.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/Checklist.h"
#include "model/domain/Document.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

/// Applications from their receipt to the decision, through the registry and with several officers.
class ApplicationLifeTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static LicensingWorld::Given actOf(const char *number) { return {{"act_number", text(number)}, {"act_on", text("2026-11-23")}}; }

private slots:
    void anApplicationIsTakenInWithItsApplicantAndChecklist()
    {
        LicensingWorld world;
        QVERIFY(world.isReady());
        const qint64 events = world.events();
        const RecordId id = world.receive({{"received_on", text("2026-11-20")}});
        QVERIFY(!id.isNull());
        QCOMPARE(world.events(), events + 1); // company, application and checklist in one event
        const auto application = world.get<Application>(id);
        QCOMPARE(application.number, text("TZ-2026-0001"));
        QCOMPARE(application.state, ApplicationState::Submitted);
        QCOMPARE(application.authority, Authority::NationalBank);
        QCOMPARE(application.completenessDue, QDate(2026, 11, 24));
        QCOMPARE(application.decisionDue, QDate(2026, 12, 21));
        QCOMPARE(application.dueOn, application.completenessDue);
        const auto exchange = world.get<Exchange>(application.exchange);
        QCOMPARE(exchange.bin, text("940140000385"));
        QCOMPARE(exchange.legalForm, LegalForm::LimitedLiabilityPartnership); // its name tells it
        QCOMPARE(exchange.country, text("KZ"));
        QCOMPARE(exchange.state, ExchangeState::Known);
        QCOMPARE(world.as("auditor").lines(typeOf<ChecklistItem>(), id)->size(), size_t(11));
        QCOMPARE(world.as("auditor").search(text("алатау"), 5, text("kk"))->front().record.id, exchange.id);
        // The next number of the year; a number of another year begins anew.
        const auto other = world.act("officer", "application.receive", {{"bin", text("240340012341")}, {"kind", text("dfa_platform")}, {"name_ru", text("АО «Есиль»")}, {"received_on", text("2025-12-30")}});
        QCOMPARE(world.get<Application>(other->record).number, text("TZ-2025-0001"));
    }

    void theSameCompanyIsNotTakenInTwice()
    {
        LicensingWorld world;
        world.receive();
        LicensingWorld::Given again = LicensingWorld::company();
        again["kind"] = text("exchange_operator");
        QCOMPARE(world.error("officer2", "application.receive", again), text("application.already_open"));
        again["kind"] = text("trading_platform");
        QCOMPARE(world.error("officer2", "application.receive", again), QString());
        QCOMPARE(world.all<Exchange>().size(), size_t(1));
    }

    void whoCannotApplyIsRefused_data()
    {
        QTest::addColumn<QString>("bin");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("error");
        QTest::newRow("check digit") << text("940140000386") << text("ТОО «А»") << QString() << text("bin.check_digit");
        QTest::newRow("branch") << text("961141000023") << text("ТОО «А»") << QString() << text("exchange.branch");
        QTest::newRow("no name") << text("940140000385") << QString() << text("llp") << text("exchange.no_name");
        QTest::newRow("no form") << text("940140000385") << text("Алатау") << QString() << text("exchange.legal_form_missing");
        QTest::newRow("sole proprietor") << text("940140000385") << text("Алатау") << text("sole_proprietor") << text("exchange.legal_form_may_not_apply");
        QTest::newRow("hostile name") << text("940140000385") << text("ТОО «А\xE2\x80\xAE»") << QString() << text("text.bidi_control");
    }

    void whoCannotApplyIsRefused()
    {
        QFETCH(QString, bin);
        QFETCH(QString, name);
        QFETCH(QString, form);
        QFETCH(QString, error);
        LicensingWorld world;
        const qint64 events = world.events();
        QCOMPARE(world.error("officer", "application.receive", {{"kind", text("exchange_operator")}, {"bin", bin}, {"name_ru", name}, {"legal_form", form}}), error);
        QCOMPARE(world.error("officer", "application.receive", {{"kind", text("exchange_operator")}, {"bin", text("940140000385")}, {"name_ru", text("ТОО «А»")}, {"received_on", text("2026-11-24")}}), text("date.in_future"));
        QCOMPARE(world.events(), events); // nothing happened
    }

    void fromReviewToLicenceByTwoPersons()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        QCOMPARE(world.get<Application>(id).state, ApplicationState::UnderReview);
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), text("application.items_open"));
        world.meetAll(id);
        const auto asked = world.act("officer", "application.approve", actOf("NB-412"), id);
        QVERIFY(asked && asked->pending >= 0);
        QCOMPARE(world.get<Application>(id).state, ApplicationState::UnderReview); // a request changes nothing
        QVERIFY(world.all<Licence>().empty());
        QCOMPARE(world.as("officer").approve(asked->pending).error().code, text("approval.role_may_not"));
        QVERIFY(world.as("supervisor").approve(asked->pending));

        const auto application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::Approved);
        QCOMPARE(application.decidedOn, QDate(2026, 11, 23));
        QVERIFY(!application.dueOn.isValid());
        const auto licences = world.all<Licence>();
        QCOMPARE(licences.size(), size_t(1));
        QCOMPARE(licences[0].number, text("NB-EX-0001"));
        QCOMPARE(licences[0].application, id);
        QCOMPARE(licences[0].issuedOn, QDate(2026, 11, 23));
        QVERIFY(!licences[0].validUntil.isValid());
        QCOMPARE(licences[0].actNumber, text("NB-412"));
        QCOMPARE(world.get<Exchange>(application.exchange).state, ExchangeState::Licensed);
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-413"), id), text("application.state_refuses"));
        LicensingWorld::Given again = LicensingWorld::company();
        again["kind"] = text("exchange_operator");
        QCOMPARE(world.error("officer", "application.receive", again), text("application.licence_in_force"));
    }

    void nobodyApprovesWhatHeProposed()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto asked = world.act("supervisor", "application.approve", actOf("NB-412"), id);
        QVERIFY(asked);
        QCOMPARE(world.as("supervisor").approve(asked->pending).error().code, text("approval.own_request"));
        QVERIFY(world.as("supervisor2").approve(asked->pending));
        QCOMPARE(world.as("supervisor2").approve(asked->pending).error().code, text("approval.not_pending"));
    }

    void whatMovedMeanwhileIsNotApproved()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const auto asked = world.act("officer", "application.approve", actOf("NB-412"), id);
        QVERIFY(world.act("officer2", "application.assign", {{"officer", world.as("officer2").officer().id.toString()}}, id));
        QCOMPARE(world.as("supervisor").approve(asked->pending).error().code, text("approval.moved"));
        // An item that was taken back: the rule itself says no.
        const auto items = world.as("officer").lines(typeOf<ChecklistItem>(), id).value();
        QVERIFY(world.act("officer", "application.review_item", {{"verdict", text("open")}}, items[0].id));
        QCOMPARE(world.as("supervisor").approve(asked->pending).error().code, text("application.items_open"));
    }

    void theCapitalMustBePaid()
    {
        LicensingWorld world;
        const RecordId id = world.underReview({{"capital_paid", text("49999999.99")}});
        world.meetAll(id);
        const auto refused = world.as("officer").perform(LicensingWorld::call("application.approve", actOf("NB-412"), id));
        QCOMPARE(refused.error(), Error::refused("application.capital_below_minimum", {text("49999999.99"), text("50000000.00")}));
        QVERIFY(world.act("officer", "exchange.edit", {{"capital_paid", text("50000000")}}, world.get<Application>(id).exchange));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), QString());
    }

    void anItemThatIsNotMetNeedsANoteAndStopsTheApproval()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        const RecordId item = world.as("officer").lines(typeOf<ChecklistItem>(), id)->at(1).id;
        QCOMPARE(world.error("officer", "application.review_item", {{"verdict", text("not_met")}}, item), text("checklist.note_missing"));
        QVERIFY(world.act("officer2", "application.review_item", {{"verdict", text("not_met")}, {"note", text("No diploma of the head")}}, item));
        const auto reviewed = world.get<ChecklistItem>(item);
        QCOMPARE(reviewed.officer, world.as("officer2").officer().id);
        QCOMPARE(reviewed.decidedOn, QDate(2026, 11, 23));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), text("application.items_not_met"));
        // The same verdict again is no event.
        const qint64 events = world.events();
        QVERIFY(world.act("officer", "application.review_item", {{"verdict", text("not_met")}}, item));
        QCOMPARE(world.events(), events);
        QVERIFY(world.act("officer", "application.review_item", {{"verdict", text("not_applicable")}}, item));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), QString());
    }

    void aVerdictNamesADocumentOfTheCaseOnly()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        const RecordId item = world.as("officer").lines(typeOf<ChecklistItem>(), id)->front().id;
        const auto other = world.act("officer", "application.receive", {{"bin", text("240340012341")}, {"kind", text("dfa_platform")}, {"name_ru", text("АО «Есиль»")}});
        const LicensingWorld::Given file{{"type", text("application_form")}, {"name", text("form.txt")}, {"file", text("application")}};
        LicensingWorld::Given here = file;
        here["owner"] = id.toString();
        LicensingWorld::Given there = file;
        there["owner"] = other->record.toString();
        const RecordId own = world.act("officer", "document.add", here)->record;
        const RecordId foreign = world.act("officer", "document.add", there)->record;
        QCOMPARE(world.error("officer", "application.review_item", {{"verdict", text("met")}, {"document", foreign.toString()}}, item), text("checklist.document_elsewhere"));
        QVERIFY(world.act("officer", "application.review_item", {{"verdict", text("met")}, {"document", own.toString()}}, item));
        QCOMPARE(world.error("officer", "document.remove", {{"ground", text("wrong file")}}, own), text("document.in_use"));
    }

    void anIncompletePackageGoesBackAndComesAgain()
    {
        LicensingWorld world;
        const RecordId id = world.receive();
        QCOMPARE(world.error("officer", "application.return_incomplete", {{"ground", text("documents_missing")}, {"question", text("Articles")}}, id), text("application.state_refuses"));
        QVERIFY(world.act("officer", "application.assign", {{"officer", world.as("officer").officer().id.toString()}}, id));
        QCOMPARE(world.error("officer", "application.return_incomplete", {{"question", text("Articles")}}, id), text("field.required"));
        QVERIFY(world.act("officer", "application.return_incomplete", {{"ground", text("documents_missing")}, {"question", text("Articles")}, {"act_number", text("out-17")}, {"act_on", text("2026-11-23")}}, id));
        auto application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::ReturnedIncomplete);
        QVERIFY(!application.dueOn.isValid());
        QCOMPARE(application.question, text("Articles"));

        world.goTo({2026, 12, 1});
        QVERIFY(world.act("officer", "application.resubmit", {}, id));
        application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::Submitted);
        QCOMPARE(application.receivedOn, QDate(2026, 11, 23));
        QCOMPARE(application.submittedOn, QDate(2026, 12, 1));
        QCOMPARE(application.completenessDue, QDate(2026, 12, 3));
        QCOMPARE(application.decisionDue, QDate(2026, 12, 30));
        QVERIFY(!application.ground);
        QCOMPARE(world.as("auditor").lines(typeOf<ChecklistItem>(), id)->size(), size_t(11)); // the same checklist
    }

    void aQuestionStopsTheClock()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.goTo({2026, 11, 27});
        QCOMPARE(world.error("officer", "application.request_information", {{"question", text("Diploma")}, {"answer_due", text("2026-11-26")}}, id), text("date.before"));
        QVERIFY(world.act("officer", "application.request_information", {{"question", text("Diploma")}, {"answer_due", text("2026-12-11")}}, id));
        auto application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::InformationRequested);
        QVERIFY(!application.decisionDue.isValid());
        QCOMPARE(application.dueOn, QDate(2026, 12, 11));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), text("application.state_refuses"));

        world.goTo({2026, 12, 3});
        QCOMPARE(world.error("officer", "application.answer_received", {{"outcome", text("answered")}, {"answered_on", text("2026-11-26")}}, id), text("date.before"));
        QVERIFY(world.act("officer", "application.answer_received", {{"outcome", text("answered")}, {"answered_on", text("2026-12-01")}}, id));
        application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::UnderReview);
        QCOMPARE(application.pauses, text("2026-11-27/2026-12-01"));
        QCOMPARE(application.decisionDue, QDate(2026, 12, 24)); // 22 December and the two working days of the pause
        QCOMPARE(application.dueOn, application.decisionDue);
    }

    void anAgencyObjectsOrIsSilent()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        world.meetAll(id);
        QVERIFY(world.act("officer", "application.consult_agency", {{"agency", text("Agency for financial monitoring")}}, id));
        QCOMPARE(world.get<Application>(id).agencyDue, QDate(2026, 12, 7));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), text("application.state_refuses"));
        QVERIFY(world.act("officer", "application.agency_answered", {{"agency_answer", text("objects")}}, id));
        QCOMPARE(world.error("officer", "application.approve", actOf("NB-412"), id), text("application.agency_objects"));

        QVERIFY(world.act("officer", "application.consult_agency", {{"agency", text("Agency for financial monitoring")}}, id));
        world.goTo({2026, 12, 8});
        // Nobody pressed anything: the term is over, silence is consent.
        QCOMPARE(world.get<Application>(id).state, ApplicationState::AgencyConsultation);
        QCOMPARE(world.error("officer", "application.agency_answered", {{"agency_answer", text("objects")}}, id), text("application.state_refuses"));
        QVERIFY(world.decide("application.approve", actOf("NB-412"), id));
        QCOMPARE(world.get<Application>(id).state, ApplicationState::Approved);
    }

    void aRefusalIsSetAsideAndTheCaseReopened()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        QCOMPARE(world.error("officer", "application.refuse", actOf("NB-413"), id), text("field.required"));
        LicensingWorld::Given refusal = actOf("NB-413");
        refusal["ground"] = text("documents_missing"); // a ground of return, not of refusal
        refusal["ground_note"] = text("The head has no diploma");
        QCOMPARE(world.error("officer", "application.refuse", refusal, id), text("field.choice"));
        refusal["ground"] = text("requirements_not_met");
        QVERIFY(world.decide("application.refuse", refusal, id));
        auto application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::Refused);
        QCOMPARE(application.ground, ApplicationGround::RequirementsNotMet);
        QVERIFY(world.all<Licence>().empty());

        world.goTo({2027, 1, 11});
        QVERIFY(world.decide("application.set_aside", {{"ground", text("court_decision")}, {"ground_note", text("Case 7119-27")}, {"act_number", text("7119-27")}, {"act_on", text("2027-01-08")}}, id));
        application = world.get<Application>(id);
        QCOMPARE(application.state, ApplicationState::UnderReview);
        QCOMPARE(application.setAsideOn, QDate(2027, 1, 11));
        QVERIFY(!application.decidedOn.isValid());
        QCOMPARE(application.decisionDue, QDate(2027, 2, 8));
    }

    void theAifcDecidesInPrincipleFirst()
    {
        LicensingWorld world;
        const RecordId id = world.underReview({{"kind", text("trading_facility")}});
        QCOMPARE(world.get<Application>(id).authority, Authority::Aifc);
        QVERIFY(!world.get<Application>(id).decisionDue.isValid()); // no term in the law
        world.meetAll(id);
        QCOMPARE(world.error("officer", "application.approve", actOf("A-1"), id), text("application.in_principle_first"));
        LicensingWorld::Given letter = actOf("A-1");
        letter["conditions"] = text("A second custodian");
        letter["conditions_due"] = text("2027-03-01");
        QVERIFY(world.decide("application.approve_in_principle", letter, id));
        QCOMPARE(world.get<Application>(id).dueOn, QDate(2027, 3, 1));
        QVERIFY(world.decide("application.approve", actOf("A-2"), id));
        QCOMPARE(world.all<Licence>().front().number, text("AF-TF-0001"));
    }

    void aMiningLicenceRunsForThreeYears()
    {
        LicensingWorld world;
        const RecordId id = world.underReview({{"kind", text("mining_own_centre")}, {"capital_paid", QString()}});
        world.meetAll(id);
        QVERIFY(world.decide("application.approve", actOf("M-1"), id));
        QCOMPARE(world.all<Licence>().front().validUntil, QDate(2029, 11, 22));
    }

    void anApplicantWithdraws()
    {
        LicensingWorld world;
        const RecordId id = world.receive({{"draft", text("true")}});
        QCOMPARE(world.get<Application>(id).state, ApplicationState::Draft);
        QVERIFY(!world.get<Application>(id).dueOn.isValid());
        QVERIFY(world.as("officer").lines(typeOf<ChecklistItem>(), id)->empty());
        world.goTo({2026, 11, 25});
        QVERIFY(world.act("officer", "application.submit", {}, id));
        QCOMPARE(world.get<Application>(id).completenessDue, QDate(2026, 11, 27));
        QCOMPARE(world.as("officer").lines(typeOf<ChecklistItem>(), id)->size(), size_t(11));
        QVERIFY(world.act("officer", "application.withdraw", {{"ground", text("applicants_request")}}, id));
        QCOMPARE(world.get<Application>(id).state, ApplicationState::Withdrawn);
        QCOMPARE(world.error("officer", "application.withdraw", {{"ground", text("applicants_request")}}, id), text("application.state_refuses"));
    }

    void onlyWhoWorksOnApplicationsIsAssigned()
    {
        LicensingWorld world;
        const RecordId id = world.receive();
        for (const char *login : {"admin", "auditor"})
            QCOMPARE(world.error("officer", "application.assign", {{"officer", world.as(login).officer().id.toString()}}, id), text("application.officer_unfit"));
        QCOMPARE(world.error("officer", "application.assign", {{"officer", id.toString()}}, id), text("record.not_found"));
    }

    void aDecreeMovesTheTermsOfWhatIsRunning()
    {
        LicensingWorld world;
        const RecordId running = world.underReview();
        const RecordId decided = world.receive({{"kind", text("trading_platform")}});
        QVERIFY(world.act("officer", "application.withdraw", {{"ground", text("applicants_request")}}, decided));
        const auto before = world.get<Application>(decided);
        const auto asked = world.act("admin", "reference.set_calendar_day", {{"date", text("2026-12-15")}, {"kind", text("off")}, {"ground", text("moved from 19 December")}, {"source", text("Resolution no. 3")}});
        QVERIFY(asked && world.as("supervisor").approve(asked->pending));
        QCOMPARE(world.get<Application>(running).decisionDue, QDate(2026, 12, 23));
        QCOMPARE(world.get<Application>(running).dueOn, QDate(2026, 12, 23));
        QCOMPARE(toRecord(world.get<Application>(decided)), toRecord(before));
    }

    /// Every verb of applications and licences with every role: its one outcome, or the refusal.
    void everyVerbWithEveryRole()
    {
        LicensingWorld world;
        const std::map<const char *, Role> people{{"admin", Role::Administrator}, {"auditor", Role::Auditor}, {"officer", Role::LicensingOfficer}, {"supervisor", Role::Supervisor}};
        int verbs = 0;
        for (const auto &verb : VerbCatalogue::instance().verbs()) {
            const VerbDescription &description = verb->description();
            if (description.operation < 100 || description.operation >= 200)
                continue;
            ++verbs;
            for (const auto &[login, role] : people) {
                const bool works = role == Role::LicensingOfficer || role == Role::Supervisor;
                const auto may = world.as(login).mayPerform(*verb, nullptr);
                QVERIFY2(may.has_value() == works, description.id);
                if (!works)
                    QCOMPARE(may.error().code, text("verb.role_may_not"));
                QCOMPARE(description.approvers.contains(role), description.approval != Approval::Never && role == Role::Supervisor);
            }
        }
        QVERIFY(verbs >= 28);
    }

    /// Where the table of states has no step, the verb says no, and says why; where it has one, the reason is another.
    void everyStateWithEveryVerb()
    {
        LicensingWorld world;
        const RecordId id = world.underReview();
        const Record record = world.as("officer").record(typeOf<Application>(), id).value();
        for (const Choice &state : choicesOf<ApplicationState>()) {
            Record there = record;
            there.set(u"state", QString::fromLatin1(state.code));
            for (const Verb *verb : VerbCatalogue::instance().on(typeOf<Application>())) {
                const auto may = world.as("officer").mayPerform(*verb, &there);
                const bool inTable = stateAfter(static_cast<ApplicationState>(state.value), verb->description().idText()).has_value();
                QCOMPARE(!may && may.error().is("application.state_refuses"), !inTable);
            }
        }
        QCOMPARE(errorText(Error::refused("application.state_refuses", {text("under_review"), text("x")})),
                 text("This cannot be done while the status of the application is “Under review”."));
    }

    void theTableNamesOnlyVerbsThatExist()
    {
        for (const ApplicationTransition &transition : applicationTransitions())
            QVERIFY2(VerbCatalogue::instance().find(QString::fromLatin1(transition.verb)), transition.verb);
    }
};

QTEST_GUILESS_MAIN(ApplicationLifeTest)
#include "ApplicationLifeTest.moc"
