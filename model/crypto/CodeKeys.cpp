#include "model/crypto/CodeKeys.h"

#include "model/crypto/GroupedCode.h"
#include "model/crypto/KeyDerivation.h"

namespace tizilim {

namespace {

// Codes are random through and through, so that HKDF does and scrypt would add nothing.
CodeKeys derive(ByteView secret, Label agreement, Label signer)
{
    return {std::move(X25519Key::fromPrivate(deriveKey(secret, {}, agreement.bare())).value()),
            std::move(Ed25519Signer::fromSeed(deriveKey(secret, {}, signer.bare())).value())};
}

} // namespace

RecoveryKey RecoveryKey::make(Randomness &randomness)
{
    return RecoveryKey(SecretBytes::random(size, randomness));
}

Result<RecoveryKey> RecoveryKey::parse(const QString &text)
{
    TIZILIM_TRY_ASSIGN(SecretBytes secret, GroupedCode::read(text, size));
    return RecoveryKey(std::move(secret));
}

QString RecoveryKey::toText() const
{
    return GroupedCode::write(m_secret);
}

CodeKeys RecoveryKey::keys() const
{
    return derive(m_secret, "tizilim/v1/recovery/x25519", "tizilim/v1/recovery/ed25519");
}

InviteCode InviteCode::make(Randomness &randomness)
{
    return InviteCode(SecretBytes::random(size, randomness));
}

Result<InviteCode> InviteCode::parse(const QString &text)
{
    TIZILIM_TRY_ASSIGN(SecretBytes secret, GroupedCode::read(text, size));
    return InviteCode(std::move(secret));
}

QString InviteCode::toText() const
{
    return GroupedCode::write(m_secret);
}

CodeKeys InviteCode::keys() const
{
    return derive(m_secret, "tizilim/v1/invite/x25519", "tizilim/v1/invite/ed25519");
}

} // namespace tizilim
