#pragma once

#include "model/crypto/Ed25519.h"
#include "model/crypto/P256Key.h"
#include "model/crypto/X25519.h"

namespace tizilim {

/// The private keys of one officer, in memory only while his session is unlocked.
struct OfficerKeys {
    X25519Key agreement;    ///< opens what was sealed for him
    Ed25519Signer signer;   ///< signs events and checkpoints
    P256Key documentSigner; ///< signs packages

    static constexpr std::size_t secretsSize = 96;

    static OfficerKeys make(Randomness &randomness);
    /// Reads the layout of toSecrets(). Errors: key.malformed.
    [[nodiscard]] static Result<OfficerKeys> fromSecrets(const SecretBytes &secrets);
    /// X25519 private key ‖ Ed25519 seed ‖ P-256 scalar, 32 bytes each: what a slot's `secrets` hold.
    SecretBytes toSecrets() const;
};

} // namespace tizilim
