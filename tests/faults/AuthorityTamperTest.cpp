#include "model/crypto/Sha256.h"
#include "model/domain/Declaration.h"
#include "model/domain/Licence.h"
#include "model/domain/Parameter.h"
#include "model/domain/Registrant.h"
#include "model/storage/RecordTable.h"
#include "tests/support/Verdicts.h"

#include <QFile>

using namespace tizilim;

/// Events that their officers were not entitled to, rightly signed and in their place, by somebody who has the database
/// key, an SQL shell and an officer who helps; and key slots changed by hand.
class AuthorityTamperTest : public QObject {
    Q_OBJECT

    using Json = nlohmann::json;
    static constexpr auto userEdit = static_cast<OperationCode>(202);
    static constexpr auto setParameter = static_cast<OperationCode>(301);
    static constexpr auto setRate = static_cast<OperationCode>(340);

    RobbedOffice m_office;

    static Expected about(const char *kind, quint64 event) { return {QString::fromLatin1(kind), QStringLiteral("event"), {}, {}, static_cast<qint64>(event)}; }
    static Expected aboutSlot(const char *kind, const RecordId &slot, qint64 event = -1) { return {QString::fromLatin1(kind), QStringLiteral("slot"), slot.toString(), {}, event}; }
    static std::string hex(const RecordId &id) { return id.toString().toStdString(); }

    static Record firstOf(Forger &forger, const RecordType &type, const RecordId &id = {})
    {
        Record found;
        (void)RecordTable(forger.database(), type).forEach([&](const StoredRow &row) -> Result<void> {
            if (!found.type && (id.isNull() || row.record.id == id))
                found = row.record;
            return {};
        });
        return found;
    }
    static RowChange edited(const Record &record, const char *field, const Value &value)
    {
        RowChange change{record, record};
        change.after->set(QString::fromLatin1(field), value);
        return change;
    }
    static Deed deed(OperationCode operation, const char *verb, RowChanges changes)
    {
        Deed deed{.operation = operation, .changes = std::move(changes)};
        if (verb)
            deed.payload["verb"] = verb;
        return deed;
    }
    static Deed userEdited(Forger &forger) { return deed(userEdit, "user.edit", {edited(firstOf(forger, typeOf<Registrant>()), "address", QStringLiteral("elsewhere"))}); }

    /// An acceptance by one officer alone.
    static Deed acceptance(Forger &forger, qint64 tiyn)
    {
        RowChange change = edited(firstOf(forger, typeOf<Declaration>()), "state", QStringLiteral("accepted"));
        change.after->set(u"source_total_kzt", tiyn);
        change.after->set(u"destination_total_kzt", qint64(0));
        return deed(static_cast<OperationCode>(263), "declaration.accept", {change});
    }
    static Deed undo(quint64 event, RowChanges changes)
    {
        Deed made = deed(static_cast<OperationCode>(390), "event.undo", std::move(changes));
        made.payload["parameters"]["event"] = std::to_string(event);
        return made;
    }

    RowChange parameterMade(const QString &value = QStringLiteral("7"))
    {
        Parameter parameter;
        parameter.id = RecordId::make({}, *m_office.world().environment().randomness);
        parameter.name = QStringLiteral("test.waiting");
        parameter.value = value;
        parameter.validFrom = {2026, 1, 1};
        parameter.source = QStringLiteral("Order");
        return made(parameter);
    }
    /// The approval of the request that waits, as an honest supervisor would sign it.
    Deed approval(Forger &forger)
    {
        const StoredEvent request = *forger.log().event(static_cast<quint64>(m_office.waiting())).value();
        Deed deed{.operation = setParameter, .changes = {parameterMade()}};
        deed.payload = {{"verb", "reference.set_parameter"}, {"parameters", request.json()["parameters"]},
                        {"approves", request.signedEvent.leafHash().toHex().toStdString()}};
        return deed;
    }
    void forget(Forger &forger) const { forger.sql(QStringLiteral("DELETE FROM pending WHERE seq=%1").arg(m_office.waiting())); }
    /// What the approval, changed by `twist`, is told as.
    void approvedBy(const char *login, RoleCode role, const char *kind, const std::function<void(Deed &)> &twist = {})
    {
        Forger forger = m_office.forger();
        Deed deed = approval(forger);
        if (twist)
            twist(deed);
        forget(forger);
        const quint64 event = forger.size();
        forger.act(login, role, deed);
        if (kind)
            VERIFY_TOLD(forger.verified(), QStringLiteral("approved by %1").arg(QString::fromLatin1(login)), about(kind, event));
        else
            VERIFY_TOLD(forger.verified(), QStringLiteral("approved by %1").arg(QString::fromLatin1(login)));
    }
    /// What a deed is told as.
    void done(const char *login, RoleCode role, const char *kind, const std::function<Deed(Forger &)> &make, const char *entity = "event")
    {
        Forger forger = m_office.forger();
        const quint64 event = forger.size();
        forger.act(login, role, make(forger));
        VERIFY_TOLD(forger.verified(), QStringLiteral("done by %1").arg(QString::fromLatin1(login)),
                    {QString::fromLatin1(kind), entity ? QString::fromLatin1(entity) : QString(), {}, {}, static_cast<qint64>(event)});
    }
    static RowChange granted(const Record &officer) { return edited(officer, "state", codeOf(OfficerState::Active)); }
    static Deed grantOf(Forger &forger, const Record &officer)
    {
        Deed made = deed(OperationCode::Grant, "officer.grant", {granted(officer)});
        made.payload["officer"] = hex(officer.id);
        made.payload["role"] = officer.text(u"role").toStdString();
        made.payload["ed25519"] = officer.text(u"signing_key").toStdString();
        return Forger::chained(forger.log(), made);
    }

private slots:
    void initTestCase() { QVERIFY(m_office.open()); }

    void whoActsHoldsTheRole()
    {
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(static_cast<OperationCode>(300), "reference.load_defaults", {edited(firstOf(forger, typeOf<Parameter>()), "value", QStringLiteral("8"))});
        });
        for (const char *login : {"leaver", "newcomer"})
            done(login, RoleCode::LicensingOfficer, "role_not_granted", userEdited);
        done("officer", RoleCode::Supervisor, "role_not_granted", userEdited);
        done("officer", RoleCode::None, "role_not_granted", userEdited);
        done("admin", RoleCode::Administrator, "role_not_granted", userEdited);
    }

    void honestDeedsAreNotTold()
    {
        Forger forger = m_office.forger();
        forger.act("officer", RoleCode::LicensingOfficer, userEdited(forger));
        VERIFY_TOLD(forger.verified(), QStringLiteral("an honest edit"));
        approvedBy("supervisor", RoleCode::Supervisor, nullptr);
    }

    void whoSignsHoldsTheKey()
    {
        Forger forger = m_office.forger();
        const quint64 event = forger.size();
        forger.act({forger.officer("officer"), RoleCode::LicensingOfficer, &forger.helper("officer2").keys.signer}, userEdited(forger));
        VERIFY_TOLD(forger.verified(), QStringLiteral("another's key"), about("wrong_key", event));
        Forger second = m_office.forger();
        second.act({RecordId::make({}, *m_office.world().environment().randomness), RoleCode::LicensingOfficer, &second.helper("officer").keys.signer}, userEdited(second));
        VERIFY_TOLD(second.verified(), QStringLiteral("an officer who does not exist"), about("wrong_key", event));
    }

    void anOperationChangesOnlyItsOwnRecords()
    {
        for (const OperationCode operation : {OperationCode::Read, OperationCode::Request, OperationCode::Export, OperationCode::Decline}) {
            Forger forger = m_office.forger();
            const quint64 event = forger.size();
            forger.act("supervisor", RoleCode::Supervisor, deed(operation, nullptr, {edited(firstOf(forger, typeOf<Registrant>()), "address", QStringLiteral("x"))}));
            const auto report = forger.verified();
            QVERIFY(report && !report->problems.empty());
            QVERIFY2(fits(report->problems.front(), about("role_not_granted", event)), qPrintable(told(*report)));
        }
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(userEdit, "user.edit", {edited(firstOf(forger, typeOf<Licence>()), "conditions", QStringLiteral("none"))});
        });
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(OperationCode::Import, nullptr, {edited(firstOf(forger, typeOf<Licence>()), "conditions", QStringLiteral("none"))});
        });
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(static_cast<OperationCode>(60'000), "user.edit", {edited(firstOf(forger, typeOf<Registrant>()), "address", QStringLiteral("x"))});
        });
    }

    void payloadsTellWhatWasDone()
    {
        done("officer", RoleCode::LicensingOfficer, "payload_swapped", [](Forger &forger) {
            Deed made = userEdited(forger);
            made.payload["verb"] = "user.admit";
            return made;
        });
        done("officer", RoleCode::LicensingOfficer, "payload_swapped", [](Forger &) {
            Deed made{.operation = userEdit};
            made.payload = Json::array();
            return made;
        });
    }

    void nobodyApprovesHisOwnRequest() { approvedBy("admin", RoleCode::Administrator, "self_approval"); }

    void approvalsFitTheirRequest()
    {
        approvedBy("officer", RoleCode::LicensingOfficer, "wrong_approval");
        approvedBy("supervisor", RoleCode::Supervisor, "wrong_approval", [](Deed &deed) { deed.payload["parameters"]["value"] = "9"; });
        approvedBy("supervisor", RoleCode::Supervisor, "wrong_approval", [](Deed &deed) { deed.payload["verb"] = "rate.set"; });
        approvedBy("supervisor", RoleCode::Supervisor, "wrong_approval", [](Deed &deed) { deed.operation = setRate; deed.changes.clear(); });
        Forger forger = m_office.forger();
        Deed moved = approval(forger);
        moved.changes = {edited(firstOf(forger, typeOf<Parameter>()), "value", QStringLiteral("8"))};
        forget(forger);
        const quint64 event = forger.size();
        forger.act("supervisor", RoleCode::Supervisor, moved);
        VERIFY_TOLD(forger.verified(), QStringLiteral("another row"), about("wrong_approval", event));
    }

    void approvalsNameARequestThatWaits()
    {
        Forger forger = m_office.forger();
        Deed nowhere = approval(forger);
        nowhere.payload["approves"] = sha256(QByteArray("nothing")).toHex().toStdString();
        const quint64 event = forger.size();
        forger.act("supervisor", RoleCode::Supervisor, nowhere);
        VERIFY_TOLD(forger.verified(), QStringLiteral("no request"), about("wrong_approval", event));

        Forger twice = m_office.forger();
        twice.act("supervisor", RoleCode::Supervisor, approval(twice));
        forget(twice);
        twice.act("supervisor2", RoleCode::Supervisor, approval(twice));
        VERIFY_TOLD(twice.verified(), QStringLiteral("twice"), about("wrong_approval", event + 1));
    }

    void whatNeedsApprovalIsNotDoneWithout()
    {
        done("admin", RoleCode::Administrator, "wrong_approval", [this](Forger &) { return deed(setParameter, "reference.set_parameter", {parameterMade()}); });
    }

    /// What needs a second person only sometimes, by the amount or by reference data in force, is held to it as well.
    void whatNeedsApprovalByReferenceDataIsNotDoneWithout()
    {
        done("officer", RoleCode::LicensingOfficer, "wrong_approval", [](Forger &forger) { return acceptance(forger, 900'000'000'00); });
        done("officer", RoleCode::LicensingOfficer, "wrong_approval", [](Forger &forger) {
            return deed(static_cast<OperationCode>(204), "user.suspend", {edited(firstOf(forger, typeOf<Registrant>()), "state", QStringLiteral("suspended"))});
        });
        Forger forger = m_office.forger();
        forger.act("officer", RoleCode::LicensingOfficer, acceptance(forger, 1'000'00));
        VERIFY_TOLD(forger.verified(), QStringLiteral("below the threshold"));
    }

    void anOperationLeadsOnlyIntoItsOwnStates()
    {
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(userEdit, "user.edit", {edited(firstOf(forger, typeOf<Registrant>()), "state", QStringLiteral("applied"))});
        });
        done("officer", RoleCode::LicensingOfficer, "role_not_granted", [](Forger &forger) {
            return deed(OperationCode::Import, nullptr, {edited(firstOf(forger, typeOf<Declaration>()), "state", QStringLiteral("superseded"))});
        });
    }

    void payloadsTellTheFieldsThatChanged()
    {
        const std::map<QString, std::function<void(Json &)>> lies{
            {QStringLiteral("another value before"), [](Json &fields) { fields["address"][0] = "somewhere"; }},
            {QStringLiteral("another value after"), [](Json &fields) { fields["address"][1] = "somewhere"; }},
            {QStringLiteral("nothing"), [](Json &fields) { fields = Json::object(); }},
            {QStringLiteral("more"), [](Json &fields) { fields["occupation"] = {nullptr, nullptr}; }},
            {QStringLiteral("a field that there is not"), [](Json &fields) { fields["shoe_size"] = {"1", "2"}; }}};
        for (const auto &[what, twist] : lies) {
            Forger forger = m_office.forger();
            const quint64 event = forger.size();
            forger.act("officer", RoleCode::LicensingOfficer, userEdited(forger));
            forger.lie("officer", [&](Json &payload) { twist(payload["rows"][0]["fields"]); });
            VERIFY_TOLD(forger.verified("supervisor", false), what, about("payload_swapped", event));
        }
        Forger silent = m_office.forger();
        const quint64 event = silent.size();
        silent.act("officer", RoleCode::LicensingOfficer, userEdited(silent));
        silent.lie("officer", [](Json &payload) { payload.erase("rows"); });
        VERIFY_TOLD(silent.verified("supervisor", false), QStringLiteral("no rows"), about("payload_swapped", event));
    }

    void whatTakesBackPutsBack()
    {
        const auto undone = [this](const char *what, const char *kind, const std::function<RowChanges(const Record &, const Record &)> &rows) {
            Forger forger = m_office.forger();
            const Deed edit = userEdited(forger);
            const quint64 event = forger.act("officer", RoleCode::LicensingOfficer, edit).event().sequence;
            forger.act("officer", RoleCode::LicensingOfficer, undo(event, rows(*edit.changes.front().before, *edit.changes.front().after)));
            if (kind)
                VERIFY_TOLD(forger.verified(), QString::fromLatin1(what), about(kind, event + 1));
            else
                VERIFY_TOLD(forger.verified(), QString::fromLatin1(what));
        };
        undone("honest", nullptr, [](const Record &before, const Record &after) { return RowChanges{{after, before}}; });
        undone("something else", "payload_swapped", [](const Record &, const Record &after) { return RowChanges{edited(after, "address", QStringLiteral("x"))}; });
        undone("more than that", "payload_swapped", [](const Record &before, const Record &after) {
            Record more = before;
            more.set(u"state", QStringLiteral("closed"));
            return RowChanges{{after, more}};
        });
        undone("nothing", nullptr, [](const Record &, const Record &) { return RowChanges(); });
    }

    void notEverythingIsTakenBack()
    {
        Forger forger = m_office.forger();
        forger.act("supervisor", RoleCode::Supervisor, approval(forger));
        forget(forger);
        const quint64 approved = forger.size() - 1;
        const Record parameter = firstOf(forger, typeOf<Parameter>(), forger.log().event(approved).value()->event().entity);
        forger.act("admin", RoleCode::Administrator, undo(approved, {{parameter, std::nullopt}}));
        VERIFY_TOLD(forger.verified(), QStringLiteral("what two stood behind"), about("wrong_approval", approved + 1));

        Forger founding = m_office.forger();
        const quint64 event = founding.size();
        founding.act("admin", RoleCode::Administrator, undo(0, {}));
        VERIFY_TOLD(founding.verified(), QStringLiteral("the founding"), about("role_not_granted", event));

        Forger ahead = m_office.forger();
        ahead.act("admin", RoleCode::Administrator, undo(event + 7, {}));
        VERIFY_TOLD(ahead.verified(), QStringLiteral("what is still to come"), about("role_not_granted", event));
    }

    void whoDeclinesMayApprove()
    {
        Forger forger = m_office.forger();
        const StoredEvent request = *forger.log().event(static_cast<quint64>(m_office.waiting())).value();
        Deed declined{.operation = OperationCode::Decline, .entityType = static_cast<quint16>(EntityCode::Request), .entity = request.event().entity};
        declined.payload = {{"declines", request.signedEvent.leafHash().toHex().toStdString()}, {"verb", "reference.set_parameter"}};
        forget(forger);
        const quint64 event = forger.size();
        forger.act("officer", RoleCode::LicensingOfficer, declined);
        VERIFY_TOLD(forger.verified(), QStringLiteral("declined by an officer"), about("wrong_approval", event));
    }

    void rolesAreGrantedByTwo()
    {
        const auto newcomer = [this](Forger &forger) { return grantOf(forger, firstOf(forger, typeOf<Officer>(), forger.officer("newcomer"))); };
        done("admin", RoleCode::Administrator, "grant_forged", newcomer);
        done("officer", RoleCode::LicensingOfficer, "grant_forged", newcomer);
        done("leaver", RoleCode::LicensingOfficer, "grant_forged", newcomer);
    }

    void nobodyPromotesHimself()
    {
        done("officer", RoleCode::LicensingOfficer, "grant_forged", [](Forger &forger) {
            return deed(userEdit, "user.edit", {edited(firstOf(forger, typeOf<Officer>(), forger.officer("officer")), "role", codeOf(Role::Supervisor))});
        }, nullptr);
        // Even where an administrator asked for it: the second person is another one.
        Forger forger = m_office.forger();
        const Record supervisor = firstOf(forger, typeOf<Officer>(), forger.officer("supervisor"));
        Deed request{.operation = OperationCode::Request, .entityType = static_cast<quint16>(EntityCode::Request), .entity = supervisor.id};
        request.payload = {{"verb", "officer.change_role"}, {"record", hex(supervisor.id)}, {"parameters", {{"role", "administrator"}}}};
        Ledger ledger(forger.database(), forger.ring().registry(), m_office.world().clock(), *m_office.world().environment().randomness);
        const RowChange promoted = edited(supervisor, "role", codeOf(Role::Administrator));
        request.payload["root"] = ledger.rootOfTouched({promoted}).value().toHex().toStdString();
        const StoredEvent asked = forger.act("admin", RoleCode::Administrator, request);
        Deed approved{.operation = OperationCode::Grant, .changes = {promoted}};
        approved.payload = request.payload;
        approved.payload.erase("root");
        approved.payload["approves"] = asked.signedEvent.leafHash().toHex().toStdString();
        const quint64 event = forger.size();
        forger.act("supervisor", RoleCode::Supervisor, Forger::chained(forger.log(), approved));
        VERIFY_TOLD(forger.verified(), QStringLiteral("his own promotion"), {QStringLiteral("grant_forged"), QStringLiteral("officer"), supervisor.id.toString(), {}, static_cast<qint64>(event)});
    }

    void whoEnrolsHeldTheCode()
    {
        Forger forger = m_office.forger();
        const Record guest = firstOf(forger, typeOf<Officer>(), m_office.guest());
        const Ed25519Signer own = Ed25519Signer::make(*m_office.world().environment().randomness);
        RowChange change = edited(guest, "state", codeOf(OfficerState::Enrolled));
        change.after->set(u"signing_key", own.publicKey().bytes());
        Deed enrol{.operation = OperationCode::Enrol, .changes = {change}};
        enrol.payload = {{"officer", hex(guest.id)}, {"ed25519", own.publicKey().bytes().toHex().toStdString()},
                         {"code_signature", own.sign(own.publicKey().bytes()).toHex().toStdString()}};
        const quint64 event = forger.size();
        forger.act({guest.id, RoleCode::None, &own}, Forger::chained(forger.log(), enrol));
        VERIFY_TOLD(forger.verified(), QStringLiteral("enrolled without a code"), about("grant_forged", event));
    }

    void theRecoveryKeyIsNotReplacedByTheWay()
    {
        const Ed25519Signer own = Ed25519Signer::make(*m_office.world().environment().randomness);
        const Json recovery{{"ed25519", own.publicKey().bytes().toHex().toStdString()}};
        done("admin", RoleCode::Administrator, "grant_forged", [&](Forger &forger) {
            Deed replaced{.operation = OperationCode::RecoveryKey, .entityType = static_cast<quint16>(EntityCode::RecoveryKey)};
            replaced.payload["recovery"] = recovery;
            return Forger::chained(forger.log(), replaced);
        });
        Forger forger = m_office.forger();
        Deed read{.operation = OperationCode::Read};
        read.payload["recovery"] = recovery;
        forger.act("officer", RoleCode::LicensingOfficer, read);
        Officer mole;
        mole.id = RecordId::make({}, *m_office.world().environment().randomness);
        mole.login = mole.name = QStringLiteral("mole");
        mole.role = Role::Administrator;
        mole.state = OfficerState::Active;
        mole.signingKey = own.publicKey().bytes();
        const quint64 event = forger.size();
        forger.act({{}, RoleCode::None, &own}, Forger::chained(forger.log(), {.operation = OperationCode::Recover, .changes = {made(mole)}}));
        VERIFY_TOLD(forger.verified(), QStringLiteral("recovered with a key of his own"), about("wrong_key", event));
    }

    void keyEventsNameTheOneBefore()
    {
        done("officer", RoleCode::LicensingOfficer, "grant_forged", [](Forger &) {
            Deed slot{.operation = OperationCode::Slot, .entityType = static_cast<quint16>(EntityCode::Slot)};
            slot.payload["previous_key_event"] = Digest().toHex().toStdString();
            return slot;
        });
    }

    /// The ring is changed with a valid HMAC, and an officer signs an event that names the new hash.
    void nobodyNamesTheSlotOfAnother()
    {
        Forger forger = m_office.forger();
        KeyRing ring = forger.ring();
        const OpenSlot &victim = forger.helper("admin");
        const auto password = NewPassword::choose(QStringLiteral("another long phrase 7"), {}).value();
        QVERIFY(ring.changePassword(victim, password, *m_office.world().environment().kdf, *m_office.world().environment().randomness));
        forger.write(ring);
        Deed slot{.operation = OperationCode::Slot, .entityType = static_cast<quint16>(EntityCode::Slot), .entity = victim.slot};
        slot.payload["slots"] = Json::array({{{"slot", hex(victim.slot)}, {"hash", ring.hashOf(victim.slot).toHex().toStdString()}}});
        const quint64 event = forger.size();
        forger.act("officer", RoleCode::LicensingOfficer, Forger::chained(forger.log(), slot));
        VERIFY_TOLD(forger.verified(), QStringLiteral("another's slot"), aboutSlot("slot_swapped", victim.slot, static_cast<qint64>(event)));

        Forger second = m_office.forger();
        KeyRing larger = second.ring();
        const auto mole = larger.invite(victim.databaseKeys, {RecordId::make({}, *m_office.world().environment().randomness), QStringLiteral("mole")}, *m_office.world().environment().randomness);
        QVERIFY(mole);
        second.write(larger);
        Deed read{.operation = OperationCode::Read};
        read.payload["slots"] = Json::array({{{"slot", hex(mole->slot)}, {"hash", larger.hashOf(mole->slot).toHex().toStdString()}}});
        second.act("officer", RoleCode::LicensingOfficer, read);
        VERIFY_TOLD(second.verified(), QStringLiteral("a slot by the way"), aboutSlot("slot_added", mole->slot, static_cast<qint64>(event)));
    }

    void anAddedSlotIsNamed()
    {
        Forger forger = m_office.forger();
        KeyRing ring = forger.ring();
        const auto mole = ring.invite(forger.helper("admin").databaseKeys, {RecordId::make({}, *m_office.world().environment().randomness), QStringLiteral("mole")}, *m_office.world().environment().randomness);
        QVERIFY(mole);
        forger.write(ring);
        VERIFY_TOLD(forger.verified(), QStringLiteral("an added slot"), aboutSlot("slot_added", mole->slot));
    }

    void weakenedAndSwappedSlotsAreNamed()
    {
        const auto &environment = m_office.world().environment();
        const auto password = NewPassword::choose(QStringLiteral("another long phrase 7"), {}).value();
        const KdfPolicy weak = KdfPolicy::forTestsOnly({.cost = 4, .blockSize = 1, .parallelism = 1});
        for (const char *login : {"admin", "officer", "supervisor2"}) {
            for (const bool weakened : {true, false}) {
                Forger forger = m_office.forger();
                KeyRing ring = forger.ring();
                const OpenSlot &slot = forger.helper(login);
                QVERIFY(ring.changePassword(slot, password, weakened ? weak : *environment.kdf, *environment.randomness));
                forger.write(ring);
                VERIFY_TOLD(forger.verified(), QString::fromLatin1(login), aboutSlot(weakened ? "slot_weakened" : "slot_swapped", slot.slot));
            }
            Forger forger = m_office.forger();
            KeyRing ring = forger.ring();
            QVERIFY(ring.remove(forger.helper("admin").databaseKeys, forger.helper(login).slot));
            forger.write(ring);
            VERIFY_TOLD(forger.verified(), QString::fromLatin1(login) + QStringLiteral(" is gone"), aboutSlot("slot_swapped", forger.helper(login).slot));
        }
    }

    /// registry.keys edited in a text editor, without the database key.
    void slotsEditedByHandAreNamed()
    {
        const auto edited = [this](const std::function<void(Json &)> &edit) {
            Forger forger = m_office.forger();
            const QString path = QString::fromStdString((forger.registry() / "registry.keys").string());
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no registry.keys");
            Json json = Json::parse(file.readAll().toStdString());
            file.close();
            edit(json);
            (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
            file.write(QByteArray::fromStdString(json.dump(1)) + '\n');
            file.close();
            return forger.verified();
        };
        const auto slotOf = [](Json &json, const char *login) -> Json & {
            return *std::ranges::find_if(json["slots"], [&](const Json &slot) { return slot.value("login", std::string()) == login && slot["kind"] == "officer"; });
        };
        const auto id = [this](const char *login) { return m_office.spoils().helpers.at(QString::fromLatin1(login))->slot; };
        VERIFY_TOLD(edited([&](Json &json) { slotOf(json, "officer")["kdf"]["n"] = 2; }), QStringLiteral("weakened"), aboutSlot("slot_weakened", id("officer")));
        VERIFY_TOLD(edited([&](Json &json) { std::swap(slotOf(json, "officer")["secrets"], slotOf(json, "officer2")["secrets"]); }), QStringLiteral("exchanged"),
                    aboutSlot("slot_swapped", id("officer")), aboutSlot("slot_swapped", id("officer2")));
        VERIFY_TOLD(edited([&](Json &json) { std::swap(slotOf(json, "officer")["x25519"], slotOf(json, "officer2")["x25519"]); }), QStringLiteral("exchanged keys"),
                    aboutSlot("slot_swapped", id("officer")), aboutSlot("slot_swapped", id("officer2")));
        VERIFY_TOLD(edited([&](Json &json) { std::swap(slotOf(json, "officer")["sealed"], slotOf(json, "officer2")["sealed"]); }), QStringLiteral("seals"),
                    {QStringLiteral("slot_swapped"), QStringLiteral("slot")});
        VERIFY_TOLD(edited([&](Json &json) { slotOf(json, "officer")["login"] = "officer3"; }), QStringLiteral("renamed"), aboutSlot("slot_swapped", id("officer")));
    }
};

QTEST_MAIN(AuthorityTamperTest)
#include "AuthorityTamperTest.moc"
