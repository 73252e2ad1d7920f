#include "app/session/OfficerOperations.h"

#include "app/session/Fingerprint.h"
#include "app/session/KeyChange.h"

#include "model/crypto/Certificate.h"
#include "model/crypto/Sha256.h"
#include "model/history/KeyEvents.h"

namespace tizilim {

namespace {

std::string hex(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

Result<void> onlyAdministrators(const Registry &registry)
{
    if (registry.officer().role != Role::Administrator)
        return failure(Error::denied("verb.role_may_not", {codeOf(registry.officer().role), QStringLiteral("officer.invite")}));
    return {};
}

Result<std::optional<Officer>> officerOfLogin(const Reading &reading, const QString &login)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Officer> all, reading.where<Officer>({}));
    for (const Officer &officer : all) {
        if (isSameLogin(officer.login, login))
            return std::optional<Officer>(officer);
    }
    return std::optional<Officer>();
}

/// Writes a key event; its payload names the key event before it.
Result<StoredEvent> writeKeyEvent(Ledger &ledger, Deed deed, const Signatory &signatory)
{
    TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(ledger.log()));
    deed.payload["previous_key_event"] = previous.toHex().toStdString();
    return ledger.write(deed, signatory);
}

nlohmann::json invitationFacts(const Officer &officer, const KeyRing &ring, const Invitation &invitation)
{
    return {{"officer", officer.id.toString().toStdString()},
            {"login", officer.login.toStdString()},
            {"role", codeOf(officer.role).toStdString()},
            {"code_ed25519", hex(invitation.code.keys().signer.publicKey().bytes())},
            {"slots", slotFacts(ring, invitation.slot)}};
}

/// The registry as an invited officer's code opens it: no officer is active yet, so Registry::unlock cannot do it.
struct Invitee {
    std::unique_ptr<FolderLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
    OpenCode code;
};

Result<Invitee> openWithCode(const std::filesystem::path &folder, const QString &login, const QString &text, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const InviteCode code, InviteCode::parse(text));
    TIZILIM_TRY(RegistryFolder::inspect(folder, environment));
    TIZILIM_TRY_ASSIGN(const KeyRing ring, KeyFile(keysFile(folder)).read());
    TIZILIM_TRY_ASSIGN(OpenCode open, ring.openInvitation(login, code));
    Invitee invitee{nullptr, nullptr, nullptr, std::move(open)};
    TIZILIM_TRY(checkNewest(folder, invitee.code.databaseKeys, environment.migrations()));
    TIZILIM_TRY_ASSIGN(invitee.lock, FolderLock::take(folder, FolderLock::Kind::Shared));
    TIZILIM_TRY_ASSIGN(invitee.database, openDatabase(folder, invitee.code.databaseKeys, Use::Working));
    invitee.database->emptyLogAtClose();
    invitee.ledger = std::make_unique<Ledger>(*invitee.database, ring.registry(), *environment.clock, *environment.randomness);
    return invitee;
}

Result<Officer> enrolled(const Officer &invited, const OpenSlot &slot, const Environment &environment)
{
    const Timestamp now = environment.clock->now();
    Officer officer = invited;
    officer.state = OfficerState::Enrolled;
    officer.enrolledOn = now.almatyDate();
    officer.signingKey = slot.keys.signer.publicKey().bytes();
    officer.openingKey = slot.keys.agreement.publicBytes();
    TIZILIM_TRY_ASSIGN(const Certificate certificate,
                       Certificate::selfSigned(slot.keys.documentSigner, {officer.name, {}, officer.id.toString()}, now,
                                               *environment.randomness));
    officer.certificate = certificate.der();
    return officer;
}

nlohmann::json enrolmentFacts(const Officer &officer, const OpenSlot &slot, const CodeKeys &code, const KeyRing &ring, const RecordId &oldSlot)
{
    return {{"officer", officer.id.toString().toStdString()},
            {"login", officer.login.toStdString()},
            {"ed25519", hex(officer.signingKey)},
            {"x25519", hex(officer.openingKey)},
            {"certificate", hex(officer.certificate)},
            {"fingerprint", sha256(officer.signingKey).toHex().toStdString()},
            {"code_signature", hex(code.signer.sign(officer.signingKey))},
            {"slots", slotFacts(ring, slot.slot)},
            {"removed_slots", {oldSlot.toString().toStdString()}}};
}

} // namespace

Result<Invited> inviteOfficer(Registry &registry, const QString &login, const QString &name, Role role)
{
    TIZILIM_TRY(onlyAdministrators(registry));
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(const std::optional<Officer> known, officerOfLogin(parts.reading(), login));
    if (known)
        return failure(Error::refused("officer.login_taken", {login}));
    const Timestamp now = parts.environment.clock->now();
    Officer officer;
    officer.id = RecordId::make(now, *parts.environment.randomness);
    officer.login = login;
    officer.name = name.isEmpty() ? login : name;
    officer.role = role;
    officer.invitedOn = now.almatyDate();
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(parts.folder, parts.ledger->log()));
    TIZILIM_TRY_ASSIGN(const Invitation invitation,
                       keys.ring().invite(parts.slot->databaseKeys, {officer.id, login}, *parts.environment.randomness));
    TIZILIM_TRY(keys.stage());
    Deed deed{.operation = OperationCode::Invite, .payload = invitationFacts(officer, keys.ring(), invitation), .changes = {made(officer)}};
    TIZILIM_TRY(writeKeyEvent(*parts.ledger, std::move(deed), parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    parts.rememberCheckpoint();
    TIZILIM_TRY(keys.promote(*parts.ledger));
    return Invited{officer.id, invitation.code.toText()};
}

Result<Enrolled> enrolOfficer(const std::filesystem::path &folder, const QString &login, const QString &code,
                              const QString &password, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const NewPassword chosen, NewPassword::choose(password, {login}));
    TIZILIM_TRY_ASSIGN(Invitee invitee, openWithCode(folder, login, code, environment));
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*invitee.database));
    TIZILIM_TRY_ASSIGN(const Officer invited, Reading(*invitee.database).get<Officer>(invitee.code.owner.officer));
    if (invited.state != OfficerState::Invited)
        return failure(Error::refused("officer.state", {invited.login, codeOf(invited.state)}));
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(folder, invitee.ledger->log()));
    TIZILIM_TRY_ASSIGN(const OpenSlot slot, keys.ring().enrol(invitee.code, chosen, *environment.kdf, *environment.randomness));
    TIZILIM_TRY(keys.stage());
    TIZILIM_TRY_ASSIGN(const Officer officer, enrolled(invited, slot, environment));
    Deed deed{.operation = OperationCode::Enrol, .changes = {changed(invited, officer)}};
    deed.payload = enrolmentFacts(officer, slot, invitee.code.keys, keys.ring(), invitee.code.slot);
    TIZILIM_TRY(writeKeyEvent(*invitee.ledger, std::move(deed), {officer.id, RoleCode::None, &slot.keys.signer}));
    TIZILIM_TRY(transaction.commit());
    TIZILIM_TRY(keys.promote(*invitee.ledger));
    return Enrolled{officer.id, fingerprintOf(officer.signingKey)};
}

Result<void> checkPassword(const Registry &registry, const QString &password)
{
    const Registry::Parts &parts = registry.parts();
    TIZILIM_TRY_ASSIGN(const KeyRing ring, KeyFile(keysFile(parts.folder)).read());
    TIZILIM_TRY(ring.unlock(parts.officer.login, Password::entered(password), *parts.environment.kdf));
    return {};
}

Result<void> changePassword(Registry &registry, const QString &newPassword)
{
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(const NewPassword chosen, NewPassword::choose(newPassword, {parts.officer.login, parts.name}));
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(parts.folder, parts.ledger->log()));
    TIZILIM_TRY(keys.ring().changePassword(*parts.slot, chosen, *parts.environment.kdf, *parts.environment.randomness));
    TIZILIM_TRY(keys.stage());
    Deed deed{.operation = OperationCode::Slot, .entityType = static_cast<quint16>(EntityCode::Slot), .entity = parts.slot->slot};
    deed.payload = {{"officer", parts.officer.id.toString().toStdString()}, {"slots", slotFacts(keys.ring(), parts.slot->slot)}};
    TIZILIM_TRY(writeKeyEvent(*parts.ledger, std::move(deed), parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    parts.rememberCheckpoint();
    return keys.promote(*parts.ledger);
}

Result<Invited> resetOfficer(Registry &registry, const RecordId &id, const QString &ground)
{
    TIZILIM_TRY(onlyAdministrators(registry));
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(const Officer before, parts.reading().get<Officer>(id));
    if (before.state == OfficerState::Disabled || before.id == parts.officer.id)
        return failure(Error::refused("officer.state", {before.login, codeOf(before.state)}));
    const bool hasKeys = before.state != OfficerState::Invited;
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(parts.folder, parts.ledger->log()));
    const KeySlot *old = keys.ring().slotOfOfficer(id, hasKeys ? SlotKind::Officer : SlotKind::Invitation);
    const RecordId oldSlot = old ? old->header.slot : RecordId();
    TIZILIM_TRY_ASSIGN(const Invitation invitation,
                       hasKeys ? keys.ring().reset(parts.slot->databaseKeys, id, *parts.environment.randomness)
                               : keys.ring().invite(parts.slot->databaseKeys, {id, before.login}, *parts.environment.randomness));
    TIZILIM_TRY(keys.stage());
    Officer after = before;
    after.state = OfficerState::Invited;
    after.invitedOn = parts.environment.clock->now().almatyDate();
    Deed deed{.operation = OperationCode::Reset, .payload = invitationFacts(after, keys.ring(), invitation), .changes = {changed(before, after)}};
    deed.payload["ground"] = ground.toStdString();
    deed.payload["removed_slots"] = {oldSlot.toString().toStdString()};
    TIZILIM_TRY(writeKeyEvent(*parts.ledger, std::move(deed), parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    parts.rememberCheckpoint();
    TIZILIM_TRY(keys.promote(*parts.ledger));
    return Invited{id, invitation.code.toText()};
}

} // namespace tizilim
