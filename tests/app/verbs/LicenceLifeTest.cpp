#include "app/verbs/VerbCatalogue.h"

#include "app/verbs/Verb.h"

#include "model/domain/LicenceStates.h"
#include "tests/support/LicensingWorld.h"

#include <QTest>

using namespace tizilim;

class LicenceLifeTest : public QObject {
    Q_OBJECT

    static QString text(const char *text) { return QString::fromUtf8(text); }
    static LicensingWorld::Given act(const char *on = "2026-11-23")
    {
        return {{"act_number", text("NB-500")}, {"act_on", text(on)}, {"ground_note", text("as the report says")}};
    }
    static LicensingWorld::Given with(LicensingWorld::Given given, const LicensingWorld::Given &more)
    {
        for (const auto &[name, value] : more)
            given[name] = value;
        return given;
    }
    static LicensingWorld::Given suspension(const char *from, const char *until)
    {
        return with(act(), {{"ground", text("report_missing")}, {"suspended_from", text(from)}, {"suspended_until", text(until)}});
    }

private slots:
    void aLicenceIsSuspendedAndReinstatedByTwoPersons()
    {
        LicensingWorld world;
        const RecordId id = world.licensed();
        QVERIFY(!id.isNull());
        QCOMPARE(world.error("officer", "licence.reinstate", with(act(), {{"ground", text("violation_mended")}}), id), text("licence.state_refuses"));
        const auto asked = world.act("supervisor", "licence.suspend", suspension("2026-11-24", "2027-02-14"), id);
        QVERIFY(asked && asked->pending >= 0);
        QCOMPARE(world.as("supervisor").approve(asked->pending).error().code, text("approval.own_request"));
        QVERIFY(world.as("supervisor2").approve(asked->pending));
        auto licence = world.get<Licence>(id);
        QCOMPARE(licence.state, LicenceState::Suspended);
        QCOMPARE(licence.ground, LicenceGround::ReportMissing);
        QCOMPARE(standingOn(licence, {2026, 11, 23}), LicenceStanding::Active);
        QCOMPARE(standingOn(licence, {2026, 11, 24}), LicenceStanding::Suspended);

        world.goTo({2026, 12, 21});
        QVERIFY(world.decide("licence.reinstate", with(act("2026-12-18"), {{"ground", text("violation_mended")}}), id));
        licence = world.get<Licence>(id);
        QCOMPARE(licence.state, LicenceState::Active);
        QVERIFY(!licence.suspendedUntil.isValid());
        QCOMPARE(standingOn(licence, {2026, 12, 20}), LicenceStanding::Suspended); // it was, on that day
        QCOMPARE(standingOn(licence, {2026, 12, 21}), LicenceStanding::Active);
    }

    void aSuspensionHasAnEndWithinTheTermInForce()
    {
        LicensingWorld world;
        const RecordId id = world.licensed();
        QCOMPARE(world.error("officer", "licence.suspend", suspension("2026-11-24", "2027-05-25"), id), text("licence.suspension_too_long"));
        QCOMPARE(world.error("officer", "licence.suspend", suspension("2026-11-24", "2026-11-23"), id), text("date.before"));
        QCOMPARE(world.error("officer", "licence.suspend", suspension("2026-11-22", "2026-12-23"), id), text("date.before"));
        auto endless = suspension("2026-11-24", "2027-01-01");
        endless.erase("suspended_until");
        QCOMPARE(world.error("officer", "licence.suspend", endless, id), text("field.required"));
        QCOMPARE(world.error("officer", "licence.suspend", suspension("2026-11-24", "2027-05-24"), id), QString());
    }

    void aSuspensionThatIsOverCanFollowAnother()
    {
        LicensingWorld world;
        const RecordId id = world.licensed();
        QVERIFY(world.decide("licence.suspend", suspension("2026-11-24", "2026-12-31"), id));
        world.goTo({2027, 1, 11});
        QCOMPARE(world.error("officer", "licence.reinstate", with(act("2027-01-11"), {{"ground", text("violation_mended")}}), id), text("licence.state_refuses"));
        auto second = suspension("2027-01-12", "2027-02-12");
        second["act_on"] = text("2027-01-11");
        QVERIFY(world.decide("licence.suspend", second, id));
        const auto licence = world.get<Licence>(id);
        QCOMPARE(licence.suspensions, text("2026-11-24/2026-12-31"));
        QCOMPARE(standingOn(licence, {2026, 12, 31}), LicenceStanding::Suspended);
        QCOMPARE(standingOn(licence, {2027, 1, 11}), LicenceStanding::Active);
        QCOMPARE(standingOn(licence, {2027, 1, 12}), LicenceStanding::Suspended);
    }

    void endingALicenceMakesItsHolderAFormerLicensee_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("ground");
        QTest::newRow("court") << text("licence.revoke") << QString() << text("revoked") << text("court_act");
        QTest::newRow("request") << text("licence.surrender") << QString() << text("surrendered") << text("own_request");
        QTest::newRow("liquidation") << text("licence.terminate") << text("liquidation") << text("terminated") << text("liquidation");
    }

    void endingALicenceMakesItsHolderAFormerLicensee()
    {
        QFETCH(QString, verb);
        QFETCH(QString, given);
        QFETCH(QString, state);
        QFETCH(QString, ground);
        LicensingWorld world;
        const RecordId id = world.licensed();
        LicensingWorld::Given parameters = act();
        if (!given.isEmpty())
            parameters["ground"] = given;
        QVERIFY(world.decide(verb.toLatin1(), parameters, id));
        const auto licence = world.get<Licence>(id);
        QCOMPARE(codeOf(licence.state), state);
        QCOMPARE(codeOf(licence.ground.value()), ground);
        QCOMPARE(licence.endedOn, QDate(2026, 11, 23));
        QCOMPARE(world.get<Exchange>(licence.exchange).state, ExchangeState::Former);
        QCOMPARE(world.error("officer", "licence.suspend", suspension("2026-11-24", "2026-12-31"), id), text("licence.state_refuses"));
        // A new application is possible, and makes the next number.
        const RecordId again = world.underReview();
        world.meetAll(again);
        QVERIFY(world.decide("application.approve", {{"act_number", text("NB-501")}, {"act_on", text("2026-11-23")}}, again));
        QCOMPARE(world.all<Licence>().back().number, text("NB-EX-0002"));
        QCOMPARE(world.get<Exchange>(licence.exchange).state, ExchangeState::Licensed);
    }

    void anotherLicenceKeepsTheHolderALicensee()
    {
        LicensingWorld world;
        const RecordId first = world.licensed();
        const RecordId application = world.underReview({{"kind", text("trading_platform")}});
        world.meetAll(application);
        QVERIFY(world.decide("application.approve", {{"act_number", text("NB-501")}, {"act_on", text("2026-11-23")}}, application));
        QVERIFY(world.decide("licence.surrender", act(), first));
        QCOMPARE(world.get<Exchange>(world.get<Licence>(first).exchange).state, ExchangeState::Licensed);
    }

    void nothingIsDecidedAboutWhatHasExpired()
    {
        LicensingWorld world;
        const RecordId application = world.underReview();
        world.meetAll(application);
        QVERIFY(world.decide("application.approve", {{"act_number", text("NB-501")}, {"act_on", text("2026-11-23")}, {"valid_until", text("2026-12-31")}}, application));
        const RecordId id = world.all<Licence>().front().id;
        world.goTo({2027, 1, 1});
        QCOMPARE(world.get<Licence>(id).state, LicenceState::Active); // never stored
        QCOMPARE(standingOn(world.get<Licence>(id), {2027, 1, 1}), LicenceStanding::Expired);
        QCOMPARE(world.error("officer", "licence.surrender", act("2026-12-31"), id), text("licence.expired"));
    }

    void everyStateWithEveryVerb()
    {
        LicensingWorld world;
        const RecordId id = world.licensed();
        const Record record = world.as("officer").record(typeOf<Licence>(), id).value();
        for (const Choice &state : choicesOf<LicenceState>()) {
            Record there = record;
            there.set(u"state", QString::fromLatin1(state.code));
            for (const Verb *verb : VerbCatalogue::instance().on(typeOf<Licence>())) {
                if (verb->description().leadsTo.empty())
                    continue; // no step of its life
                const bool inTable = stateAfter(static_cast<LicenceState>(state.value), verb->description().idText()).has_value();
                // "Not published" is a flag, not a state: it can be set in any.
                const bool setsFlag = verb->description().idText() == QLatin1String("licence.set_publication");
                QCOMPARE(world.as("officer").mayPerform(*verb, &there).has_value(), inTable || setsFlag);
            }
        }
        for (const LicenceTransition &transition : licenceTransitions())
            QVERIFY2(VerbCatalogue::instance().find(QString::fromLatin1(transition.verb)), transition.verb);
    }
};

QTEST_GUILESS_MAIN(LicenceLifeTest)
#include "LicenceLifeTest.moc"
