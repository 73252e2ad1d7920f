#include "app/verbs/reference/ReferenceDefaults.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/CalendarDay.h"
#include "model/domain/LicenseeKind.h"
#include "model/domain/ParameterNames.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace tizilim;

class ReferenceVerbsTest : public QObject {
    Q_OBJECT

    static VerbCall call(const char *verb, QHash<QString, Value> parameters = {})
    {
        return {.verb = QString::fromLatin1(verb), .parameters = std::move(parameters)};
    }
    static Value text(const char *text) { return QString::fromUtf8(text); }

    static VerbCall capital(const char *value, const char *from)
    {
        return call("reference.set_parameter", {{QStringLiteral("name"), text("capital.exchange_operator")}, {QStringLiteral("value"), text(value)},
                                                {QStringLiteral("unit"), text("tenge")}, {QStringLiteral("valid_from"), text(from)},
                                                {QStringLiteral("source"), text("Resolution no. 1")}});
    }

private slots:
    void theDefaultsAreWhole()
    {
        const auto defaults = referenceDefaults();
        QVERIFY2(defaults, defaults ? "" : qPrintable(defaults.error().code + defaults.error().values.join(u' ')));
        const ParametersInForce parameters(*defaults);
        const QDate day(2026, 11, 23);
        for (const LicenseeKind &kind : licenseeKinds()) {
            for (const char *name : {kind.decisionTerm, kind.validity}) {
                if (*name != '\0')
                    QVERIFY2(parameters.integer(QString::fromLatin1(name), day), name);
            }
            if (*kind.minimumCapital != '\0')
                QVERIFY2(parameters.tenge(QString::fromLatin1(kind.minimumCapital), day), kind.minimumCapital);
        }
        QVERIFY(applicationTerms(parameters, day));
        for (const char *name : {parameters::termReissue, parameters::suspensionLongest})
            QVERIFY2(parameters.integer(QString::fromLatin1(name), day), name);
        QVERIFY(!parameters.codes(QString::fromLatin1(parameters::countriesBarred), day)->isEmpty());
        QCOMPARE(parameters.integer(u"mining.required_share", {2024, 6, 1}).value(), 50);
        QCOMPARE(parameters.integer(u"mining.required_share", day).value(), 75);
    }

    void defaultsAreLoadedOnceInOneEvent()
    {
        TestWorld world;
        const auto registry = world.found();
        QVERIFY(registry);
        const qint64 before = registry->info()->events;
        QVERIFY(registry->perform(call("reference.load_defaults")));
        const RegistryInfo info = registry->info().value();
        QCOMPARE(info.events, before + 1);
        QCOMPARE(info.counts.value(QStringLiteral("parameters")), qint64(referenceDefaults()->size()));
        const auto again = registry->perform(call("reference.load_defaults"));
        QVERIFY(again);
        QCOMPARE(again->event, -1);
        QCOMPARE(registry->info()->events, before + 1);
        QCOMPARE(parametersOf(*registry)->tenge(u"capital.exchange_operator", {2026, 11, 23}).value(), 5'000'000'000);
    }

    void anAdministratorProposesASupervisorApproves()
    {
        TestWorld world;
        const auto admin = world.found();
        QVERIFY(admin && world.addOfficer("supervisor", Role::Supervisor) && world.addOfficer("officer", Role::LicensingOfficer));
        const auto supervisor = world.unlock("supervisor").value();
        const auto officer = world.unlock("officer").value();
        QVERIFY(admin->perform(call("reference.load_defaults")));
        QCOMPARE(officer->perform(capital("60000000", "2027-01-01")).error().code, QStringLiteral("verb.role_may_not"));
        QCOMPARE(admin->perform(capital("sixty", "2027-01-01")).error().code, QStringLiteral("parameter.malformed"));

        const auto asked = admin->perform(capital("60000000", "2027-01-01"));
        QVERIFY(asked && asked->pending >= 0);
        QCOMPARE(admin->approve(asked->pending).error().code, QStringLiteral("approval.role_may_not"));
        QVERIFY(supervisor->approve(asked->pending));
        const auto parameters = parametersOf(*admin).value();
        QCOMPARE(parameters.tenge(u"capital.exchange_operator", {2026, 12, 31}).value(), 5'000'000'000);
        QCOMPARE(parameters.tenge(u"capital.exchange_operator", {2027, 1, 1}).value(), 6'000'000'000);

        // The same name and first day: replaced, not doubled.
        const qint64 count = admin->info()->counts.value(QStringLiteral("parameters"));
        QVERIFY(supervisor->approve(admin->perform(capital("70000000", "2027-01-01"))->pending));
        QCOMPARE(admin->info()->counts.value(QStringLiteral("parameters")), count);
        QCOMPARE(parametersOf(*admin)->tenge(u"capital.exchange_operator", {2027, 1, 1}).value(), 7'000'000'000);
    }

    void aDayOfTheCalendarIsSetOnce()
    {
        TestWorld world;
        const auto admin = world.found();
        QVERIFY(admin && world.addOfficer("supervisor", Role::Supervisor));
        const auto supervisor = world.unlock("supervisor").value();
        const auto day = [&](const char *kind) {
            return call("reference.set_calendar_day", {{QStringLiteral("date"), text("2027-01-09")}, {QStringLiteral("kind"), text(kind)},
                                                       {QStringLiteral("ground"), text("moved from 4 January")}, {QStringLiteral("source"), text("Resolution no. 2")}});
        };
        QVERIFY(!calendarOf(*admin)->isWorkingDay({2027, 1, 9}));
        QVERIFY(supervisor->approve(admin->perform(day("working"))->pending));
        QVERIFY(calendarOf(*admin)->isWorkingDay({2027, 1, 9}));
        QVERIFY(supervisor->approve(admin->perform(day("off"))->pending));
        QVERIFY(!calendarOf(*admin)->isWorkingDay({2027, 1, 9}));
        QCOMPARE(admin->info()->counts.value(QStringLiteral("calendar_days")), 1);
    }
};

QTEST_GUILESS_MAIN(ReferenceVerbsTest)
#include "ReferenceVerbsTest.moc"
