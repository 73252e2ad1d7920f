#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace tizilim {

/// A private key on P-256 (FIPS 186-4), with which an officer signs what other programs verify: OpenSSL 3.0's CMS
/// knows no Ed25519. Moved, never copied.
class P256Key {
public:
    static constexpr std::size_t size = 32;

    /// Errors: key.malformed: not 32 bytes, zero, or not below the order of the curve.
    [[nodiscard]] static Result<P256Key> fromScalar(ByteView scalar);
    static P256Key make(Randomness &randomness);

    const SecretBytes &scalar() const { return m_scalar; }
    /// 65 bytes: 0x04, x, y.
    const QByteArray &publicBytes() const { return m_publicBytes; }
    /// A second owner of the same key, asked for by name.
    P256Key clone() const;
    /// For the sources of this room.
    EVP_PKEY *handle() const { return m_key.get(); }

private:
    P256Key(SecretBytes scalar, QByteArray publicBytes, std::shared_ptr<EVP_PKEY> key)
        : m_scalar(std::move(scalar)), m_publicBytes(std::move(publicBytes)), m_key(std::move(key))
    {
    }
    SecretBytes m_scalar;
    QByteArray m_publicBytes;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace tizilim
