#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace tizilim {

/// The public half of an Ed25519 pair (RFC 8032). Cheap to copy; may be used by several threads at once.
class Ed25519PublicKey {
public:
    static constexpr qsizetype size = 32;
    static constexpr qsizetype signatureSize = 64;

    /// Errors: key.malformed: not 32 bytes, not the one way to write a point, or a point of low order, under which
    /// anybody can make a signature that fits any message.
    [[nodiscard]] static Result<Ed25519PublicKey> fromBytes(ByteView bytes);
    [[nodiscard]] static Result<Ed25519PublicKey> fromBytes(const QByteArray &bytes) { return fromBytes(bytesOf(bytes)); }

    const QByteArray &bytes() const { return m_bytes; }
    /// True if the signature was made over the message by the owner of the key.
    bool verifies(ByteView message, ByteView signature) const;
    bool verifies(const QByteArray &message, const QByteArray &signature) const
    {
        return verifies(bytesOf(message), bytesOf(signature));
    }
    bool operator==(const Ed25519PublicKey &other) const { return m_bytes == other.m_bytes; }

private:
    Ed25519PublicKey(QByteArray bytes, std::shared_ptr<EVP_PKEY> key) : m_bytes(std::move(bytes)), m_key(std::move(key)) {}
    QByteArray m_bytes;
    std::shared_ptr<EVP_PKEY> m_key;
};

/// The private half, which signs. Moved, never copied.
class Ed25519Signer {
public:
    static constexpr std::size_t seedSize = 32;

    /// Errors: key.malformed, unless the seed has 32 bytes.
    [[nodiscard]] static Result<Ed25519Signer> fromSeed(ByteView seed);
    static Ed25519Signer make(Randomness &randomness);

    const Ed25519PublicKey &publicKey() const { return m_publicKey; }
    /// 64 bytes; the same message always gives the same signature.
    QByteArray sign(ByteView message) const;
    QByteArray sign(const QByteArray &message) const { return sign(bytesOf(message)); }
    const SecretBytes &seed() const { return m_seed; }
    /// A second owner of the same key, asked for by name.
    Ed25519Signer clone() const;

private:
    Ed25519Signer(SecretBytes seed, std::shared_ptr<EVP_PKEY> key, Ed25519PublicKey publicKey)
        : m_seed(std::move(seed)), m_key(std::move(key)), m_publicKey(std::move(publicKey))
    {
    }
    SecretBytes m_seed;
    std::shared_ptr<EVP_PKEY> m_key;
    Ed25519PublicKey m_publicKey;
};

} // namespace tizilim
