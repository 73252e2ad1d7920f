#include "model/crypto/SlotSecrets.h"

#include "model/base/ByteWriter.h"
#include "model/crypto/KeyDerivation.h"
#include "model/crypto/Sha256.h"

namespace tizilim {

namespace {

constexpr Label label = "tizilim/v1/secrets";
constexpr qsizetype saltSize = 16;

/// What the password gives, bound to registry and slot.
Result<SecretBytes> keyOf(const RecordId &registry, const SlotHeader &header, const Password &password,
                          const KdfPolicy &policy)
{
    TIZILIM_TRY_ASSIGN(const SecretBytes stretched, scrypt(password.utf8(), bytesOf(header.salt), header.kdf, policy));
    const QByteArray info = ByteWriter().bytes(label.bare()).bytes(registry.bytes()).bytes(header.slot.bytes()).written();
    return deriveKey(stretched, {}, bytesOf(info));
}

QByteArray associatedOf(const RecordId &registry, const SlotHeader &header)
{
    return ByteWriter().bytes(label.withNul()).bytes(registry.bytes()).bytes(header.bytes()).written();
}

} // namespace

Result<void> encryptSecrets(KeySlot &slot, const RecordId &registry, const OfficerKeys &keys, const NewPassword &password,
                            const KdfPolicy &policy, Randomness &randomness)
{
    slot.header.kdf = policy.chosen();
    slot.header.salt = randomness.bytes(saltSize);
    TIZILIM_TRY_ASSIGN(const SecretBytes key, keyOf(registry, slot.header, password, policy));
    const SecretBytes secrets = keys.toSecrets();
    slot.secrets = AesGcm::seal(key, secrets, bytesOf(associatedOf(registry, slot.header)), randomness);
    return {};
}

Result<OfficerKeys> decryptSecrets(const KeySlot &slot, const RecordId &registry, const Password &password,
                                   const KdfPolicy &policy)
{
    TIZILIM_TRY_ASSIGN(const SecretBytes key, keyOf(registry, slot.header, password, policy));
    const auto secrets = AesGcm::open(key, slot.secrets, bytesOf(associatedOf(registry, slot.header)));
    if (!secrets)
        return failure(Error::denied("unlock.wrong_password"));
    return OfficerKeys::fromSecrets(*secrets);
}

} // namespace tizilim
