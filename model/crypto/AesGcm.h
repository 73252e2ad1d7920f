#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QByteArray>

namespace tizilim {

/// What AES-256-GCM made of a secret. The tag stands behind the ciphertext.
struct Sealed {
    QByteArray nonce;      ///< 12 bytes
    QByteArray ciphertext; ///< as long as the secret, and 16 bytes of tag
    bool operator==(const Sealed &) const = default;
};

/// AES-256-GCM (NIST SP 800-38D) with a tag of 16 bytes.
namespace AesGcm {

constexpr std::size_t keySize = 32;
constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;

/// Seals under a fresh random nonce. The key has 32 bytes and is meant for few messages: all of ours seal one.
Sealed seal(ByteView key, ByteView secret, ByteView associated, Randomness &randomness);

/// Opens what seal() made. Errors: crypto.not_authentic, whatever was wrong: key, associated data, a changed bit.
[[nodiscard]] Result<SecretBytes> open(ByteView key, const Sealed &sealed, ByteView associated);

/// With a nonce given, of 1 to 128 bytes. For seal() and public vectors only: a nonce used twice gives the key away.
/// Errors: crypto.failed, where key or nonce have another length.
[[nodiscard]] Result<QByteArray> sealWithNonce(ByteView key, ByteView nonce, ByteView secret, ByteView associated);

} // namespace AesGcm

} // namespace tizilim
