#pragma once

#include "model/base/Id.h"
#include "model/crypto/AesGcm.h"
#include "model/crypto/DatabaseKeys.h"
#include "model/crypto/Digest.h"
#include "model/crypto/KdfPolicy.h"
#include "model/crypto/X25519.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tizilim {

/// What opens a slot. A number never changes its meaning.
enum class SlotKind : quint8 {
    Officer = 1,    ///< a password
    Invitation = 2, ///< a one-time code, until the officer has enrolled
    Recovery = 3,   ///< the recovery key; one in each registry
};

/// Whose slot it is.
struct SlotOwner {
    RecordId officer;
    QString login; ///< compared without regard to case
};

/// True if the text can be a login: 1 to 64 letters, digits, dots, hyphens and underscores, beginning with a letter or
/// digit, in NFC.
bool isLogin(const QString &text);
/// True if both name the same officer: case does not count.
bool isSameLogin(const QString &a, const QString &b);

/// All of a slot but `secrets` and `sealed`.
struct SlotHeader {
    SlotKind kind = SlotKind::Officer;
    RecordId slot;
    SlotOwner owner;         ///< of nobody in the recovery slot
    ScryptParameters kdf;    ///< officers only
    QByteArray salt;         ///< officers only: 16 bytes for scrypt
    QByteArray agreementKey; ///< X25519, 32 bytes: what database keys are sealed to

    /// The layout that is authenticated and hashed (docs/file-format.md, "registry.keys").
    QByteArray bytes() const;
};

/// The database key of one epoch, sealed for one slot.
struct SealedDatabaseKey {
    quint32 epoch = 0;
    QByteArray ephemeralKey; ///< X25519, 32 bytes, used once
    Sealed sealed;
};

/// One entry of registry.keys.
struct KeySlot {
    SlotHeader header;
    Sealed secrets; ///< officers only: OfficerKeys::toSecrets() under the password
    QList<SealedDatabaseKey> seals;

    /// What the SLOT event holds: H("tizilim/v1/slot\0" ‖ registry id ‖ header ‖ secrets).
    Digest hash(const RecordId &registry) const;
    /// Seals one database key for this slot's owner, without his password.
    [[nodiscard]] Result<void> seal(const RecordId &registry, const DatabaseKey &key, Randomness &randomness);
    /// Opens every seal that the private key opens. Errors: keys.slot_damaged {login}, if it opens none.
    [[nodiscard]] Result<DatabaseKeys> openSeals(const RecordId &registry, const X25519Key &agreement) const;
};

} // namespace tizilim
