#include "app/session/KeyChange.h"

#include "model/crypto/Certificate.h"
#include "model/history/KeyEvents.h"

namespace tizilim {

namespace {

std::string hex(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

bool agrees(const KeyRing &ring, const QHash<RecordId, Digest> &named)
{
    const QList<KeySlot> &slots_ = ring.keySlots();
    return slots_.size() == named.size() && std::ranges::all_of(slots_, [&](const KeySlot &slot) {
               return named.value(slot.header.slot) == slot.hash(ring.registry());
           });
}

} // namespace

Result<void> settleKeyFile(const std::filesystem::path &folder, const EventLog &log)
{
    const KeyFile file(keysFile(folder));
    if (!file.hasStaged())
        return {};
    TIZILIM_TRY_ASSIGN(const auto named, slotsNamed(log));
    const Result<KeyRing> staged = file.readStaged();
    // A staged file that cannot be read was cut off while it was written: nothing was committed on it.
    return staged && agrees(*staged, named) ? file.promote() : file.discardStaged();
}

Result<KeyChange> KeyChange::begin(const std::filesystem::path &folder, const EventLog &log)
{
    TIZILIM_TRY(settleKeyFile(folder, log));
    KeyFile file(keysFile(folder));
    TIZILIM_TRY_ASSIGN(KeyRing ring, file.read());
    return KeyChange(std::move(file), std::move(ring));
}

Result<void> KeyChange::promote(Ledger &ledger) const
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(ledger.database()));
    TIZILIM_TRY(settleKeyFile(m_file.path().parent_path(), ledger.log()));
    return transaction.commit();
}

nlohmann::json slotFacts(const KeyRing &ring, const RecordId &slot)
{
    return nlohmann::json::array({{{"slot", slot.toString().toStdString()}, {"hash", ring.hashOf(slot).toHex().toStdString()}}});
}

nlohmann::json keyFacts(const Officer &officer)
{
    return {{"id", officer.id.toString().toStdString()},
            {"officer", officer.id.toString().toStdString()},
            {"login", officer.login.toStdString()},
            {"role", codeOf(officer.role).toStdString()},
            {"ed25519", hex(officer.signingKey)},
            {"x25519", hex(officer.openingKey)},
            {"certificate", hex(officer.certificate)}};
}

nlohmann::json recoveryFacts(const RecoveryKey &key)
{
    return {{"ed25519", hex(key.keys().signer.publicKey().bytes())}, {"x25519", hex(key.keys().agreement.publicBytes())}};
}

Result<Officer> administratorOf(const OpenSlot &slot, const QString &name, const QString &organisation, const Environment &environment)
{
    const Timestamp now = environment.clock->now();
    Officer officer;
    officer.id = slot.owner.officer;
    officer.login = slot.owner.login;
    officer.name = name.isEmpty() ? officer.login : name;
    officer.role = Role::Administrator;
    officer.state = OfficerState::Active;
    officer.signingKey = slot.keys.signer.publicKey().bytes();
    officer.openingKey = slot.keys.agreement.publicBytes();
    officer.enrolledOn = officer.grantedOn = now.almatyDate();
    TIZILIM_TRY_ASSIGN(const Certificate certificate,
                       Certificate::selfSigned(slot.keys.documentSigner, {officer.name, organisation, officer.id.toString()}, now,
                                               *environment.randomness));
    officer.certificate = certificate.der();
    return officer;
}

} // namespace tizilim
