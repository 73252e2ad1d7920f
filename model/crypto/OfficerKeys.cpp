#include "model/crypto/OfficerKeys.h"

namespace tizilim {

OfficerKeys OfficerKeys::make(Randomness &randomness)
{
    // One after the other: the order in which arguments are made up is not ours to rely on.
    X25519Key agreement = X25519Key::make(randomness);
    Ed25519Signer signer = Ed25519Signer::make(randomness);
    P256Key documentSigner = P256Key::make(randomness);
    return {std::move(agreement), std::move(signer), std::move(documentSigner)};
}

Result<OfficerKeys> OfficerKeys::fromSecrets(const SecretBytes &secrets)
{
    if (secrets.size() != secretsSize)
        return failure(Error::refused("key.malformed", {QStringLiteral("X25519")}));
    const ByteView bytes = secrets;
    TIZILIM_TRY_ASSIGN(auto agreement, X25519Key::fromPrivate(bytes.subspan(0, 32)));
    TIZILIM_TRY_ASSIGN(auto signer, Ed25519Signer::fromSeed(bytes.subspan(32, 32)));
    TIZILIM_TRY_ASSIGN(auto documentSigner, P256Key::fromScalar(bytes.subspan(64, 32)));
    return OfficerKeys{std::move(agreement), std::move(signer), std::move(documentSigner)};
}

SecretBytes OfficerKeys::toSecrets() const
{
    SecretBytes secrets = agreement.privateBytes().clone();
    secrets.append(signer.seed());
    secrets.append(documentSigner.scalar());
    return secrets;
}

} // namespace tizilim
