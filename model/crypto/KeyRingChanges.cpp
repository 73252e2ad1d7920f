// The changes to a key ring; opening it is in KeyRing.cpp.
#include "model/crypto/KeyRing.h"
#include "model/crypto/SlotSecrets.h"

#include <algorithm>

namespace tizilim {

namespace {

KeySlot newSlot(SlotKind kind, const SlotOwner &owner, const QByteArray &agreementKey, Randomness &randomness)
{
    KeySlot slot;
    slot.header.kind = kind;
    slot.header.slot = RecordId::fromBytes(randomness.bytes(16)).value();
    slot.header.owner = owner;
    slot.header.agreementKey = agreementKey;
    return slot;
}

} // namespace

/// Runs the steps on a copy, renews the HMAC under the keys that count afterwards, and keeps the copy only if all went
/// well.
template<typename Steps>
auto KeyRing::change(const DatabaseKeys &before, const DatabaseKeys &after, Steps steps)
{
    using Outcome = decltype(steps(*this));
    if (!isIntact(before))
        return Outcome(failure(Error::registry("keys.slots_changed")));
    KeyRing changed = *this;
    Outcome outcome = steps(changed);
    if (outcome) {
        changed.m_text.mac = changed.macUnder(after);
        *this = std::move(changed);
    }
    return outcome;
}

Result<FoundedKeyRing> KeyRing::create(const SlotOwner &administrator, const NewPassword &password,
                                       const KdfPolicy &policy, Randomness &randomness)
{
    OfficerKeys keys = OfficerKeys::make(randomness);
    RecoveryKey recovery = RecoveryKey::make(randomness);
    QByteArray nonce = randomness.bytes(32);
    DatabaseKeys databaseKeys(DatabaseKey::make(1, randomness));
    KeyRing ring(KeyRingText{});
    ring.m_text.registry = registryIdOf(keys.signer.publicKey(), recovery.keys().signer.publicKey(), nonce);
    TIZILIM_TRY(ring.checkOwner(administrator));
    TIZILIM_TRY_ASSIGN(OpenSlot open, ring.appendOfficer(databaseKeys, administrator, std::move(keys), password, policy, randomness));
    TIZILIM_TRY_ASSIGN(recovery, ring.appendRecovery(databaseKeys, std::move(recovery), randomness));
    ring.m_text.mac = ring.macUnder(databaseKeys);
    return FoundedKeyRing{std::move(ring), std::move(open), std::move(recovery), std::move(nonce)};
}

Result<OpenSlot> KeyRing::addOfficer(const DatabaseKeys &databaseKeys, const SlotOwner &owner, const NewPassword &password,
                                     const KdfPolicy &policy, Randomness &randomness)
{
    return change(databaseKeys, databaseKeys, [&](KeyRing &ring) -> Result<OpenSlot> {
        TIZILIM_TRY(ring.checkOwner(owner));
        return ring.appendOfficer(databaseKeys, owner, OfficerKeys::make(randomness), password, policy, randomness);
    });
}

Result<Invitation> KeyRing::invite(const DatabaseKeys &databaseKeys, const SlotOwner &owner, Randomness &randomness)
{
    return change(databaseKeys, databaseKeys, [&](KeyRing &ring) -> Result<Invitation> {
        if (const KeySlot *earlier = ring.slotOfOfficer(owner.officer, SlotKind::Invitation))
            ring.drop(RecordId(earlier->header.slot));
        TIZILIM_TRY(ring.checkOwner(owner));
        return ring.appendInvitation(databaseKeys, owner, randomness);
    });
}

Result<OpenSlot> KeyRing::enrol(const OpenCode &invitation, const NewPassword &password, const KdfPolicy &policy,
                                Randomness &randomness)
{
    return change(invitation.databaseKeys, invitation.databaseKeys, [&](KeyRing &ring) -> Result<OpenSlot> {
        if (!ring.drop(invitation.slot))
            return failure(Error::refused("keys.no_slot"));
        TIZILIM_TRY(ring.checkOwner(invitation.owner));
        return ring.appendOfficer(invitation.databaseKeys, invitation.owner, OfficerKeys::make(randomness), password, policy,
                                  randomness);
    });
}

Result<void> KeyRing::remove(const DatabaseKeys &databaseKeys, const RecordId &slot)
{
    return change(databaseKeys, databaseKeys, [&](KeyRing &ring) -> Result<void> {
        if (!ring.drop(slot))
            return failure(Error::refused("keys.no_slot"));
        return {};
    });
}

Result<Invitation> KeyRing::reset(const DatabaseKeys &databaseKeys, const RecordId &officer, Randomness &randomness)
{
    return change(databaseKeys, databaseKeys, [&](KeyRing &ring) -> Result<Invitation> {
        const KeySlot *slot = ring.slotOfOfficer(officer);
        if (slot == nullptr)
            return failure(Error::refused("keys.no_slot"));
        const SlotOwner owner = slot->header.owner;
        ring.drop(RecordId(slot->header.slot));
        return ring.appendInvitation(databaseKeys, owner, randomness);
    });
}

Result<void> KeyRing::changePassword(const OpenSlot &open, const NewPassword &password, const KdfPolicy &policy,
                                     Randomness &randomness)
{
    return change(open.databaseKeys, open.databaseKeys, [&](KeyRing &ring) -> Result<void> {
        for (KeySlot &slot : ring.m_text.keySlots)
            if (slot.header.slot == open.slot)
                return encryptSecrets(slot, ring.registry(), open.keys, password, policy, randomness);
        return failure(Error::refused("keys.no_slot"));
    });
}

Result<RecoveryKey> KeyRing::replaceRecovery(const DatabaseKeys &databaseKeys, Randomness &randomness)
{
    return change(databaseKeys, databaseKeys, [&](KeyRing &ring) -> Result<RecoveryKey> {
        if (const KeySlot *old = ring.recoverySlot())
            ring.drop(RecordId(old->header.slot));
        return ring.appendRecovery(databaseKeys, RecoveryKey::make(randomness), randomness);
    });
}

Result<DatabaseKeys> KeyRing::addEpoch(const DatabaseKeys &databaseKeys, const QSet<QByteArray> &named,
                                       Randomness &randomness)
{
    DatabaseKeys all = databaseKeys.clone();
    all.add(DatabaseKey::make(newestEpoch() + 1, randomness));
    const Result<void> sealed = change(databaseKeys, all, [&](KeyRing &ring) -> Result<void> {
        for (KeySlot &slot : ring.m_text.keySlots) {
            if (!named.contains(slot.header.agreementKey))
                return failure(Error::refused("keys.not_in_history", {slot.header.owner.login}));
            TIZILIM_TRY(slot.seal(ring.registry(), all.newest(), randomness));
        }
        return {};
    });
    TIZILIM_TRY(sealed);
    return all;
}

Result<DatabaseKeys> KeyRing::keepOnlyEpoch(const DatabaseKeys &databaseKeys, quint32 epoch)
{
    const DatabaseKey *kept = databaseKeys.ofEpoch(epoch);
    if (kept == nullptr)
        return failure(Error::refused("keys.no_epoch", {QString::number(epoch)}));
    DatabaseKeys only(kept->clone());
    const Result<void> dropped = change(databaseKeys, only, [&](KeyRing &ring) -> Result<void> {
        for (KeySlot &slot : ring.m_text.keySlots)
            slot.seals.removeIf([&](const SealedDatabaseKey &seal) { return seal.epoch != epoch; });
        return {};
    });
    TIZILIM_TRY(dropped);
    return only;
}

Result<QList<KeySlot>> KeyRing::mend(const DatabaseKeys &databaseKeys, const QSet<Digest> &named, Randomness &randomness)
{
    KeyRing mended(KeyRingText{registry(), {}, {}});
    QList<KeySlot> thrownAway;
    for (KeySlot slot : keySlots()) {
        if (!named.contains(slot.hash(registry()))) {
            thrownAway.append(slot);
            continue;
        }
        slot.seals.clear();
        TIZILIM_TRY(mended.append(std::move(slot), databaseKeys, randomness));
    }
    mended.m_text.mac = mended.macUnder(databaseKeys);
    *this = std::move(mended);
    return thrownAway;
}

Result<void> KeyRing::checkOwner(const SlotOwner &owner) const
{
    if (owner.officer.isNull() || !isLogin(owner.login))
        return failure(Error::refused("keys.login", {owner.login}));
    const bool taken = std::ranges::any_of(keySlots(), [&](const KeySlot &slot) {
        return slot.header.owner.officer == owner.officer || isSameLogin(slot.header.owner.login, owner.login);
    });
    if (taken)
        return failure(Error::refused("keys.login_taken", {owner.login}));
    return {};
}

Result<OpenSlot> KeyRing::appendOfficer(const DatabaseKeys &databaseKeys, const SlotOwner &owner, OfficerKeys keys,
                                        const NewPassword &password, const KdfPolicy &policy, Randomness &randomness)
{
    KeySlot slot = newSlot(SlotKind::Officer, owner, keys.agreement.publicBytes(), randomness);
    TIZILIM_TRY(encryptSecrets(slot, registry(), keys, password, policy, randomness));
    const RecordId id = slot.header.slot;
    TIZILIM_TRY(append(std::move(slot), databaseKeys, randomness));
    return OpenSlot{id, owner, std::move(keys), databaseKeys.clone(), true};
}

Result<Invitation> KeyRing::appendInvitation(const DatabaseKeys &databaseKeys, const SlotOwner &owner, Randomness &randomness)
{
    InviteCode code = InviteCode::make(randomness);
    KeySlot slot = newSlot(SlotKind::Invitation, owner, code.keys().agreement.publicBytes(), randomness);
    const RecordId id = slot.header.slot;
    TIZILIM_TRY(append(std::move(slot), databaseKeys, randomness));
    return Invitation{id, std::move(code)};
}

Result<RecoveryKey> KeyRing::appendRecovery(const DatabaseKeys &databaseKeys, RecoveryKey recovery, Randomness &randomness)
{
    KeySlot slot = newSlot(SlotKind::Recovery, {}, recovery.keys().agreement.publicBytes(), randomness);
    TIZILIM_TRY(append(std::move(slot), databaseKeys, randomness));
    return recovery;
}

Result<void> KeyRing::append(KeySlot slot, const DatabaseKeys &databaseKeys, Randomness &randomness)
{
    for (auto key = databaseKeys.all().rbegin(); key != databaseKeys.all().rend(); ++key)
        TIZILIM_TRY(slot.seal(registry(), *key, randomness)); // the newest comes to stand first
    m_text.keySlots.append(std::move(slot));
    return {};
}

bool KeyRing::drop(const RecordId &slot)
{
    return m_text.keySlots.removeIf([&](const KeySlot &each) { return each.header.slot == slot; }) > 0;
}

} // namespace tizilim
