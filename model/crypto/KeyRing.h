#pragma once

#include "model/crypto/KdfPolicy.h"
#include "model/crypto/KeyRingText.h"
#include "model/crypto/OpenSlot.h"
#include "model/crypto/Password.h"

#include <QSet>

namespace tizilim {

struct FoundedKeyRing;
struct Invitation;

/// The slots of a registry: who can open it, and with what (security.md, "Keys"). A value: changes happen in memory,
/// whole or not at all, and KeyFile puts them on the disk. Every change but unlocking asks for the database keys and is
/// refused with keys.slots_changed while the slots are not as their HMAC says, so that nothing foreign is signed over.
class KeyRing {
public:
    /// The slots of a new registry: its first administrator and the recovery key. Errors: keys.login {login}.
    [[nodiscard]] static Result<FoundedKeyRing> create(const SlotOwner &administrator, const NewPassword &password,
                                                       const KdfPolicy &policy, Randomness &randomness);
    /// Reads registry.keys. Errors: those of KeyRingText::parse.
    [[nodiscard]] static Result<KeyRing> parse(const QByteArray &json);
    QByteArray toJson() const { return m_text.toJson(); }

    const RecordId &registry() const { return m_text.registry; }
    /// The newest epoch that any slot has a seal of.
    quint32 newestEpoch() const;
    const QList<KeySlot> &keySlots() const { return m_text.keySlots; }
    /// Null if there is no such slot.
    const KeySlot *slotOf(const RecordId &slot) const;
    const KeySlot *slotOfLogin(const QString &login, SlotKind kind = SlotKind::Officer) const;
    const KeySlot *slotOfOfficer(const RecordId &officer, SlotKind kind = SlotKind::Officer) const;
    const KeySlot *recoverySlot() const;
    /// Whether all slots are as their HMAC says, for whoever holds the database keys.
    bool isIntact(const DatabaseKeys &keys) const;
    /// KeySlot::hash of one slot; zeros if there is none.
    Digest hashOf(const RecordId &slot) const;

    /// Opens an officer's slot; costs one scrypt. Errors: unlock.unknown_officer {login}, unlock.not_enrolled {login},
    /// unlock.wrong_password, keys.slot_damaged {login}, those of KdfPolicy::check (a weakened slot is not opened).
    [[nodiscard]] Result<OpenSlot> unlock(const QString &login, const Password &password, const KdfPolicy &policy) const;
    [[nodiscard]] Result<OpenSlot> unlock(const RecordId &officer, const Password &password, const KdfPolicy &policy) const;
    /// Errors: unlock.not_invited {login}, unlock.wrong_code, keys.slot_damaged {login}.
    [[nodiscard]] Result<OpenCode> openInvitation(const QString &login, const InviteCode &code) const;
    /// Errors: unlock.wrong_recovery_key, keys.slot_damaged.
    [[nodiscard]] Result<OpenCode> openRecovery(const RecoveryKey &key) const;

    /// Adds an officer who is at the keyboard now. Errors: keys.login, keys.login_taken {login}, keys.slots_changed.
    [[nodiscard]] Result<OpenSlot> addOfficer(const DatabaseKeys &databaseKeys, const SlotOwner &owner,
                                              const NewPassword &password, const KdfPolicy &policy, Randomness &randomness);
    /// Adds a slot that the code returned opens; an earlier invitation of the same officer goes. Errors: as addOfficer.
    [[nodiscard]] Result<Invitation> invite(const DatabaseKeys &databaseKeys, const SlotOwner &owner, Randomness &randomness);
    /// Puts the invited officer's own slot, with new keys, in the place of the invitation. Errors: as addOfficer.
    [[nodiscard]] Result<OpenSlot> enrol(const OpenCode &invitation, const NewPassword &password, const KdfPolicy &policy,
                                         Randomness &randomness);
    /// Removes one slot. The database key that its owner saw stays valid until the next epoch.
    /// Errors: keys.no_slot, keys.slots_changed.
    [[nodiscard]] Result<void> remove(const DatabaseKeys &databaseKeys, const RecordId &slot);
    /// Removes the officer's slot and invites him anew: he will have new keys. Errors: keys.no_slot, keys.slots_changed.
    [[nodiscard]] Result<Invitation> reset(const DatabaseKeys &databaseKeys, const RecordId &officer, Randomness &randomness);
    /// Encrypts the officer's secrets under another password; keys and seals stay. Errors: keys.no_slot, keys.slots_changed.
    [[nodiscard]] Result<void> changePassword(const OpenSlot &open, const NewPassword &password, const KdfPolicy &policy,
                                              Randomness &randomness);
    /// Puts a new recovery key in the place of the old. Errors: keys.slots_changed.
    [[nodiscard]] Result<RecoveryKey> replaceRecovery(const DatabaseKeys &databaseKeys, Randomness &randomness);

    /// Makes the next epoch's database key and seals it for every slot, without anybody's password; the old seals stay.
    /// `named` are the X25519 keys that key events of the history name: a slot with another key gets nothing.
    /// Returns the keys of all epochs. Errors: keys.not_in_history {login}, keys.slots_changed.
    [[nodiscard]] Result<DatabaseKeys> addEpoch(const DatabaseKeys &databaseKeys, const QSet<QByteArray> &named,
                                                Randomness &randomness);
    /// Drops the seals of all epochs but the one given. Returns its key. Errors: keys.no_epoch, keys.slots_changed.
    [[nodiscard]] Result<DatabaseKeys> keepOnlyEpoch(const DatabaseKeys &databaseKeys, quint32 epoch);

    /// Mends slots that somebody changed by hand: keeps those whose hash a SLOT event names, seals for them anew, and
    /// returns what was thrown away.
    [[nodiscard]] Result<QList<KeySlot>> mend(const DatabaseKeys &databaseKeys, const QSet<Digest> &named, Randomness &randomness);

private:
    explicit KeyRing(KeyRingText text) : m_text(std::move(text)) {}

    Digest macUnder(const DatabaseKeys &keys) const;
    Result<OpenSlot> open(const KeySlot &slot, const Password &password, const KdfPolicy &policy) const;
    Result<OpenCode> open(const KeySlot &slot, CodeKeys keys) const;

    // What changes are made of; none of them renews the HMAC. change() does, and throws away what failed.
    template<typename Steps>
    auto change(const DatabaseKeys &before, const DatabaseKeys &after, Steps steps);
    Result<void> checkOwner(const SlotOwner &owner) const;
    Result<OpenSlot> appendOfficer(const DatabaseKeys &databaseKeys, const SlotOwner &owner, OfficerKeys keys,
                                   const NewPassword &password, const KdfPolicy &policy, Randomness &randomness);
    Result<Invitation> appendInvitation(const DatabaseKeys &keys, const SlotOwner &owner, Randomness &randomness);
    Result<RecoveryKey> appendRecovery(const DatabaseKeys &keys, RecoveryKey recovery, Randomness &randomness);
    Result<void> append(KeySlot slot, const DatabaseKeys &keys, Randomness &randomness);
    bool drop(const RecordId &slot);

    KeyRingText m_text;
};

/// What KeyRing::create made.
struct FoundedKeyRing {
    KeyRing ring;
    OpenSlot administrator;
    RecoveryKey recovery; ///< shown or written once, then forgotten
    QByteArray nonce;     ///< 32 bytes; with the two Ed25519 keys it gives the registry's id, so it stands in event 0
};

/// What KeyRing::invite made.
struct Invitation {
    RecordId slot;
    InviteCode code; ///< handed to the officer, never stored
};

/// The first 16 bytes of H("tizilim/v1/registry\0" ‖ administrator's Ed25519 key ‖ recovery Ed25519 key ‖ nonce).
RecordId registryIdOf(const Ed25519PublicKey &administrator, const Ed25519PublicKey &recovery, const QByteArray &nonce);

} // namespace tizilim
