#include "model/crypto/KeySlot.h"

#include "model/base/ByteWriter.h"
#include "model/crypto/KeyDerivation.h"
#include "model/crypto/Sha256.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr Label sealLabel = "tizilim/v1/seal";

QByteArray sealContext(const RecordId &registry, const RecordId &slot, quint32 epoch)
{
    return ByteWriter().bytes(registry.bytes()).bytes(slot.bytes()).u32(epoch).written();
}

/// The key of one seal. Both public keys go in as salt, so that it fits this pair and no other.
SecretBytes sealKey(const SecretBytes &shared, const QByteArray &ephemeralKey, const QByteArray &slotKey,
                    const QByteArray &context)
{
    const QByteArray info = ByteWriter().bytes(sealLabel.bare()).bytes(context).written();
    return deriveKey(shared, bytesOf(ephemeralKey + slotKey), bytesOf(info));
}

QByteArray sealAssociated(const QByteArray &context)
{
    return ByteWriter().bytes(sealLabel.withNul()).bytes(context).written();
}

Result<DatabaseKey> openSeal(const SealedDatabaseKey &seal, const SlotHeader &header, const RecordId &registry,
                             const X25519Key &agreement)
{
    TIZILIM_TRY_ASSIGN(const SecretBytes shared, agreement.agree(bytesOf(seal.ephemeralKey)));
    const QByteArray context = sealContext(registry, header.slot, seal.epoch);
    const SecretBytes key = sealKey(shared, seal.ephemeralKey, header.agreementKey, context);
    TIZILIM_TRY_ASSIGN(const SecretBytes bytes, AesGcm::open(key, seal.sealed, bytesOf(sealAssociated(context))));
    return DatabaseKey::fromBytes(seal.epoch, bytes);
}

} // namespace

bool isLogin(const QString &text)
{
    constexpr qsizetype longest = 64;
    const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || u"._-"_qs.contains(c); };
    return !text.isEmpty() && text.size() <= longest && text.front().isLetterOrNumber()
        && std::ranges::all_of(text, allowed) && text.normalized(QString::NormalizationForm_C) == text;
}

bool isSameLogin(const QString &a, const QString &b)
{
    const auto folded = [](const QString &text) { return text.normalized(QString::NormalizationForm_C).toCaseFolded(); };
    return folded(a) == folded(b);
}

QByteArray SlotHeader::bytes() const
{
    const QByteArray login = owner.login.toUtf8();
    ByteWriter writer;
    writer.u8(static_cast<quint8>(kind)).bytes(slot.bytes());
    if (kind != SlotKind::Recovery)
        writer.bytes(owner.officer.bytes()).u16(static_cast<quint16>(login.size())).bytes(login);
    if (kind == SlotKind::Officer)
        writer.u64(kdf.cost).u32(kdf.blockSize).u32(kdf.parallelism).bytes(salt);
    return writer.bytes(agreementKey).written();
}

Digest KeySlot::hash(const RecordId &registry) const
{
    return Sha256("tizilim/v1/slot")
        .add(registry.bytes())
        .add(header.bytes())
        .add(secrets.nonce)
        .add(secrets.ciphertext)
        .finish();
}

Result<void> KeySlot::seal(const RecordId &registry, const DatabaseKey &key, Randomness &randomness)
{
    const X25519Key ephemeral = X25519Key::make(randomness);
    TIZILIM_TRY_ASSIGN(const SecretBytes shared, ephemeral.agree(bytesOf(header.agreementKey)));
    const QByteArray context = sealContext(registry, header.slot, key.epoch);
    const SecretBytes wrapping = sealKey(shared, ephemeral.publicBytes(), header.agreementKey, context);
    const SecretBytes bytes = key.bytes();
    seals.prepend({key.epoch, ephemeral.publicBytes(),
                   AesGcm::seal(wrapping, bytes, bytesOf(sealAssociated(context)), randomness)});
    return {};
}

Result<DatabaseKeys> KeySlot::openSeals(const RecordId &registry, const X25519Key &agreement) const
{
    DatabaseKeys keys;
    for (const SealedDatabaseKey &seal : seals)
        if (auto key = openSeal(seal, header, registry, agreement); key && keys.ofEpoch(key->epoch) == nullptr)
            keys.add(std::move(*key));
    if (keys.isEmpty())
        return failure(Error::registry("keys.slot_damaged", {header.owner.login}));
    return keys;
}

} // namespace tizilim
