#include "model/domain/Account.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"
#include "model/domain/Wallet.h"
#include "tests/support/CallText.h"
#include "tests/support/PlantedRows.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>

using namespace tizilim;

class UserVerbsTest : public QObject {
    Q_OBJECT

    static constexpr auto womansIin = "871008401427"; // 1987-10-08
    static constexpr auto mansIin = "760212350620";   // 1976-02-12

    static VerbCall registration(const char *iin, const QString &name)
    {
        return callText("user.register", {{"kind", QStringLiteral("person")}, {"client_id_type", QStringLiteral("iin")},
                                          {"client_id", QString::fromLatin1(iin)}, {"name_ru", name}});
    }

    /// Another person's number with the same date of birth and sex.
    static constexpr auto anotherIin = "871008400012";

    static Registrant user(const Registry &registry, const RecordId &id)
    {
        return fromRecord<Registrant>(registry.record(typeOf<Registrant>(), id).value());
    }

    static RecordId exchange(TestWorld &world, Registry &registry, LicenceState state)
    {
        Exchange exchange;
        exchange.id = RecordId::make(world.clock().now(), *world.environment().randomness);
        exchange.nameLatin = QStringLiteral("Alatau Digital JSC");
        Licence licence;
        licence.id = RecordId::make(world.clock().now(), *world.environment().randomness);
        licence.exchange = exchange.id;
        licence.number = licence.id.toString();
        licence.state = state;
        licence.issuedOn = {2025, 1, 1};
        return plant(registry, {made(exchange), made(licence)}) ? exchange.id : RecordId();
    }

private slots:
    void registersWithWhatTheIinTells()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        VerbCall call = registration(womansIin, QStringLiteral("Омарова Лаура"));
        call.lines.insert(QStringLiteral("wallets"), {lineText("user.register", "wallets", {{"address", QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")}})});
        const auto outcome = officer->perform(call);
        QVERIFY2(outcome, why(outcome));
        const Registrant found = user(*officer, outcome->made.front());
        QCOMPARE(found.birthDate, QDate(1987, 10, 8));
        QCOMPARE(*found.sex, Sex::Female);
        QCOMPARE(found.state, RegistrantState::Registered);
        QCOMPARE(found.registeredOn, QDate(2026, 11, 23));
        const auto wallets = officer->lines(typeOf<Wallet>(), found.id).value();
        QCOMPARE(wallets.size(), size_t(1));
        QCOMPARE(fromRecord<Wallet>(wallets.front()).chain, QStringLiteral("BTC|BCH"));
        const auto hits = officer->search(QStringLiteral("laura omar"), 5, QStringLiteral("kk")).value();
        QVERIFY(std::ranges::any_of(hits, [&](const Found &hit) { return hit.record.id == found.id; }));
    }

    void refusesWhatDisagrees()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const qint64 events = officer->info()->events;
        VerbCall call = registration(womansIin, QStringLiteral("Омарова Лаура"));
        call.parameters.insert(QStringLiteral("sex"), QStringLiteral("m"));
        QCOMPARE(officer->perform(call).error().code, QStringLiteral("registrant.sex_disagrees"));
        QCOMPARE(officer->perform(registration("871008401428", QStringLiteral("Омарова Лаура"))).error().code, QStringLiteral("iin.check_digit"));
        QCOMPARE(officer->info()->events, events);
    }

    void onePersonIsOneRecord()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        QVERIFY(officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура"))));
        const auto again = officer->perform(registration(womansIin, QStringLiteral("Другая Дана")));
        QCOMPARE(again.error().code, QStringLiteral("registrant.duplicate_identifier"));
        QCOMPARE(again.error().values, QStringList(QStringLiteral("Омарова Лаура")));

        VerbCall call = registration(anotherIin, QStringLiteral("Laura Omarova"));
        QCOMPARE(officer->perform(call).error().code, QStringLiteral("registrant.likely_duplicate"));
        call.parameters.insert(QStringLiteral("confirm_duplicate"), qint64(1));
        const auto confirmed = officer->perform(call);
        QVERIFY2(confirmed, why(confirmed));
    }

    void onlyOfficersAndSupervisorsWork()
    {
        TestWorld world;
        const auto admin = world.found();
        QVERIFY(admin && world.addOfficer("supervisor", Role::Supervisor) && world.addOfficer("auditor", Role::Auditor));
        const VerbCall call = registration(womansIin, QStringLiteral("Омарова Лаура"));
        QCOMPARE(admin->perform(call).error().code, QStringLiteral("verb.role_may_not"));
        QCOMPARE(world.unlock("auditor").value()->perform(call).error().code, QStringLiteral("verb.role_may_not"));
        QVERIFY(world.unlock("supervisor").value()->perform(call));
    }

    void editingKeepsTheRulesOfRegistering()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const RecordId id = officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура")))->record;
        const RecordId other = officer->perform(registration(mansIin, QStringLiteral("Ким Сергей")))->record;
        const auto edited = officer->perform(callText("user.edit", {{"phone", QStringLiteral("8 701 123 45 67")}, {"name_kk", QStringLiteral("Омарова Лаура")}}, id));
        QVERIFY2(edited, why(edited));
        QCOMPARE(user(*officer, id).phone, QStringLiteral("+77011234567"));
        QCOMPARE(user(*officer, id).nameRussian, QStringLiteral("Омарова Лаура"));
        QVERIFY(officer->perform(callText("user.edit", {{"phone", QString()}}, id)));
        QCOMPARE(user(*officer, id).phone, QString());
        QCOMPARE(officer->perform(callText("user.edit", {{"client_id", QString::fromLatin1(mansIin)}}, id)).error().code,
                 QStringLiteral("registrant.duplicate_identifier"));
        // A corrected number corrects what the old one told.
        QVERIFY(officer->perform(callText("user.edit", {{"client_id", QString::fromLatin1(anotherIin)}}, other)));
        QCOMPARE(user(*officer, other).birthDate, QDate(1987, 10, 8));
        QCOMPARE(*user(*officer, other).sex, Sex::Female);
        // What changes nothing is no event.
        QCOMPARE(officer->perform(callText("user.edit", {{"name_ru", QStringLiteral("Омарова Лаура")}}, id))->event, -1);
    }

    void aSecondPersonApprovesASuspension()
    {
        TestWorld world;
        const auto admin = world.found();
        QVERIFY(admin && world.addOfficer("supervisor", Role::Supervisor) && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const auto supervisor = world.unlock("supervisor").value();
        QVERIFY(admin->perform(callText("reference.load_defaults", {})));
        const RecordId id = officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура")))->record;

        const VerbCall suspension = callText("user.suspend", {{"ground", QStringLiteral("false_data")}, {"note", QStringLiteral("Diploma forged")}}, id);
        const auto asked = officer->perform(suspension);
        QVERIFY2(asked, why(asked));
        QVERIFY(asked->pending >= 0);
        QCOMPARE(user(*officer, id).state, RegistrantState::Registered);
        QCOMPARE(officer->approve(asked->pending).error().code, QStringLiteral("approval.role_may_not"));
        const auto approved = supervisor->approve(asked->pending);
        QVERIFY2(approved, why(approved));
        const Registrant suspended = user(*officer, id);
        QCOMPARE(suspended.state, RegistrantState::Suspended);
        QCOMPARE(*suspended.stateGround, RegistrantGround::FalseData);
        QCOMPARE(suspended.stateNote, QStringLiteral("Diploma forged"));

        const auto back = supervisor->perform(callText("user.reinstate", {{"ground", QStringLiteral("obstacle_removed")}}, id));
        QVERIFY(back->pending >= 0);
        QCOMPARE(supervisor->approve(back->pending).error().code, QStringLiteral("approval.own_request"));
        QCOMPARE(officer->perform(suspension).error().code, QStringLiteral("registrant.step_not_allowed"));
    }

    void referenceDataCanDoWithoutASecondPerson()
    {
        TestWorld world;
        const auto admin = world.found();
        QVERIFY(admin && world.addOfficer("supervisor", Role::Supervisor) && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const auto asked = admin->perform(callText("reference.set_parameter",
                                                   {{"name", QStringLiteral("approval.user_status")}, {"value", QStringLiteral("0")}, {"unit", QStringLiteral("number")},
                                                    {"valid_from", QStringLiteral("2026-01-01")}, {"source", QStringLiteral("Order no. 1")}}));
        QVERIFY(asked && world.unlock("supervisor").value()->approve(asked->pending));
        const RecordId id = officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура")))->record;
        const auto closed = officer->perform(callText("user.close", {{"ground", QStringLiteral("own_request")}}, id));
        QVERIFY2(closed, why(closed));
        QCOMPARE(closed->pending, -1);
        QCOMPARE(user(*officer, id).state, RegistrantState::Closed);
        QCOMPARE(officer->perform(callText("user.edit", {{"phone", QStringLiteral("77777")}}, id)).error().code, QStringLiteral("registrant.closed"));
        QCOMPARE(officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура"))).error().code, QStringLiteral("registrant.duplicate_identifier"));
        QVERIFY(officer->perform(callText("user.reinstate", {{"ground", QStringLiteral("own_request")}}, id)));
        QCOMPARE(user(*officer, id).state, RegistrantState::Registered);
    }

    void whoAppliedIsAdmitted()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        VerbCall call = registration(womansIin, QStringLiteral("Омарова Лаура"));
        call.verb = QStringLiteral("user.apply");
        const RecordId id = officer->perform(call)->record;
        QCOMPARE(user(*officer, id).state, RegistrantState::Applied);
        QVERIFY(!user(*officer, id).registeredOn.isValid());
        const auto admitted = officer->perform(callText("user.admit", {}, id));
        QVERIFY2(admitted, why(admitted));
        QCOMPARE(user(*officer, id).registeredOn, QDate(2026, 11, 23));
    }

    void walletsAreAddedEndedAndRemoved()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const RecordId id = officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура")))->record;
        const auto add = [&](const char *address) {
            return officer->perform(callText("wallet.add", {{"address", QString::fromLatin1(address)}, {"used_from", QStringLiteral("2026-01-01")}}, id));
        };
        const auto added = add("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
        QVERIFY2(added, why(added));
        QCOMPARE(add("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed").error().code, QStringLiteral("wallet.there_already"));
        QCOMPARE(add("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD").error().code, QStringLiteral("address.checksum"));
        const RecordId wallet = added->made.front();
        QCOMPARE(officer->perform(callText("wallet.end", {{"used_to", QStringLiteral("2025-12-31")}}, wallet)).error().code, QStringLiteral("dates.reversed"));
        QVERIFY(officer->perform(callText("wallet.end", {{"used_to", QStringLiteral("2026-06-30")}}, wallet)));
        QVERIFY(add("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
        QVERIFY(officer->perform(callText("wallet.remove", {}, wallet)));
        QCOMPARE(officer->lines(typeOf<Wallet>(), id)->size(), size_t(1));
    }

    void accountsAreAtLicensedExchangesOnly()
    {
        TestWorld world;
        QVERIFY(world.found() && world.addOfficer("officer", Role::LicensingOfficer));
        const auto officer = world.unlock("officer").value();
        const RecordId id = officer->perform(registration(womansIin, QStringLiteral("Омарова Лаура")))->record;
        const auto add = [&](const RecordId &at) {
            return officer->perform(callText("account.add", {{"exchange", at.toString()}, {"account_no", QStringLiteral("A-1")}}, id));
        };
        const RecordId licensed = exchange(world, *officer, LicenceState::Active);
        const auto added = add(licensed);
        QVERIFY2(added, why(added));
        QCOMPARE(add(licensed).error().code, QStringLiteral("account.taken"));
        const auto refused = add(exchange(world, *officer, LicenceState::Revoked));
        QCOMPARE(refused.error().code, QStringLiteral("account.exchange_not_licensed"));
        QCOMPARE(refused.error().values, QStringList(QStringLiteral("Alatau Digital JSC")));
        QCOMPARE(add(id).error().code, QStringLiteral("account.exchange_unknown"));
        QCOMPARE(officer->lines(typeOf<Account>(), id)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(UserVerbsTest)
#include "UserVerbsTest.moc"
