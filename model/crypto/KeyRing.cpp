#include "model/crypto/KeyRing.h"

#include "model/crypto/KeyDerivation.h"
#include "model/crypto/Sha256.h"
#include "model/crypto/SlotSecrets.h"

#include <algorithm>

namespace tizilim {

namespace {

template<typename Condition>
const KeySlot *findSlot(const QList<KeySlot> &all, Condition condition)
{
    const auto found = std::ranges::find_if(all, condition);
    return found == all.end() ? nullptr : &*found;
}

std::unexpected<Error> damaged(const KeySlot &slot)
{
    return failure(Error::registry("keys.slot_damaged", {slot.header.owner.login}));
}

} // namespace

RecordId registryIdOf(const Ed25519PublicKey &administrator, const Ed25519PublicKey &recovery, const QByteArray &nonce)
{
    const Digest hash = Sha256("tizilim/v1/registry").add(administrator.bytes()).add(recovery.bytes()).add(nonce).finish();
    return RecordId::fromBytes(hash.bytes().left(16)).value();
}

Result<KeyRing> KeyRing::parse(const QByteArray &json)
{
    TIZILIM_TRY_ASSIGN(KeyRingText text, KeyRingText::parse(json));
    return KeyRing(std::move(text));
}

quint32 KeyRing::newestEpoch() const
{
    quint32 newest = 0;
    for (const KeySlot &slot : keySlots())
        for (const SealedDatabaseKey &seal : slot.seals)
            newest = std::max(newest, seal.epoch);
    return newest;
}

const KeySlot *KeyRing::slotOf(const RecordId &slot) const
{
    return findSlot(keySlots(), [&](const KeySlot &each) { return each.header.slot == slot; });
}

const KeySlot *KeyRing::slotOfLogin(const QString &login, SlotKind kind) const
{
    return findSlot(keySlots(), [&](const KeySlot &each) {
        return each.header.kind == kind && isSameLogin(each.header.owner.login, login);
    });
}

const KeySlot *KeyRing::slotOfOfficer(const RecordId &officer, SlotKind kind) const
{
    return findSlot(keySlots(), [&](const KeySlot &each) {
        return each.header.kind == kind && each.header.owner.officer == officer;
    });
}

const KeySlot *KeyRing::recoverySlot() const
{
    return findSlot(keySlots(), [](const KeySlot &each) { return each.header.kind == SlotKind::Recovery; });
}

Digest KeyRing::hashOf(const RecordId &slot) const
{
    const KeySlot *found = slotOf(slot);
    return found == nullptr ? Digest() : found->hash(registry());
}

Digest KeyRing::macUnder(const DatabaseKeys &keys) const
{
    constexpr Label label = "tizilim/v1/slots";
    const SecretBytes key = deriveKey(keys.newest().key, {}, label.bare());
    const QByteArray authenticated = m_text.authenticated();
    return hmacSha256(key, bytesOf(authenticated));
}

bool KeyRing::isIntact(const DatabaseKeys &keys) const
{
    // Without the newest epoch's key nobody can tell; a slot that was not given it is one that was changed.
    return !keys.isEmpty() && keys.newest().epoch == newestEpoch() && equalInConstantTime(macUnder(keys), m_text.mac);
}

Result<OpenSlot> KeyRing::unlock(const QString &login, const Password &password, const KdfPolicy &policy) const
{
    if (const KeySlot *slot = slotOfLogin(login))
        return open(*slot, password, policy);
    // Takes as long as a wrong password, so that waiting tells nobody which names there are.
    if (const KeySlot *any = findSlot(keySlots(), [](const KeySlot &each) { return each.header.kind == SlotKind::Officer; }))
        (void)open(*any, password, policy);
    const bool invited = slotOfLogin(login, SlotKind::Invitation) != nullptr;
    return failure(Error::denied(invited ? "unlock.not_enrolled" : "unlock.unknown_officer", {login}));
}

Result<OpenSlot> KeyRing::unlock(const RecordId &officer, const Password &password, const KdfPolicy &policy) const
{
    const KeySlot *slot = slotOfOfficer(officer);
    if (slot == nullptr)
        return failure(Error::denied("unlock.unknown_officer", {officer.toString()}));
    return open(*slot, password, policy);
}

Result<OpenCode> KeyRing::openInvitation(const QString &login, const InviteCode &code) const
{
    const KeySlot *slot = slotOfLogin(login, SlotKind::Invitation);
    if (slot == nullptr)
        return failure(Error::denied("unlock.not_invited", {login}));
    CodeKeys keys = code.keys();
    if (keys.agreement.publicBytes() != slot->header.agreementKey)
        return failure(Error::denied("unlock.wrong_code"));
    return open(*slot, std::move(keys));
}

Result<OpenCode> KeyRing::openRecovery(const RecoveryKey &key) const
{
    CodeKeys keys = key.keys();
    const KeySlot *slot = recoverySlot();
    if (slot == nullptr || keys.agreement.publicBytes() != slot->header.agreementKey)
        return failure(Error::denied("unlock.wrong_recovery_key"));
    return open(*slot, std::move(keys));
}

Result<OpenSlot> KeyRing::open(const KeySlot &slot, const Password &password, const KdfPolicy &policy) const
{
    TIZILIM_TRY_ASSIGN(OfficerKeys keys, decryptSecrets(slot, registry(), password, policy));
    if (keys.agreement.publicBytes() != slot.header.agreementKey)
        return damaged(slot);
    TIZILIM_TRY_ASSIGN(DatabaseKeys databaseKeys, slot.openSeals(registry(), keys.agreement));
    const bool intact = isIntact(databaseKeys);
    return OpenSlot{slot.header.slot, slot.header.owner, std::move(keys), std::move(databaseKeys), intact};
}

Result<OpenCode> KeyRing::open(const KeySlot &slot, CodeKeys keys) const
{
    TIZILIM_TRY_ASSIGN(DatabaseKeys databaseKeys, slot.openSeals(registry(), keys.agreement));
    const bool intact = isIntact(databaseKeys);
    const SlotHeader &header = slot.header;
    return OpenCode{header.slot, header.kind, header.owner, std::move(keys), std::move(databaseKeys), intact};
}

} // namespace tizilim
