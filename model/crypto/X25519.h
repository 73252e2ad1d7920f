#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QByteArray>

namespace tizilim {

/// A pair for agreeing on a key (RFC 7748). Moved, never copied.
class X25519Key {
public:
    static constexpr std::size_t size = 32;

    /// Errors: key.malformed, unless 32 bytes are given.
    [[nodiscard]] static Result<X25519Key> fromPrivate(ByteView privateBytes);
    static X25519Key make(Randomness &randomness);

    const QByteArray &publicBytes() const { return m_publicBytes; }
    const SecretBytes &privateBytes() const { return m_privateBytes; }
    /// The secret shared with the owner of the other key. Errors: key.malformed: wrong length or a point of low order.
    [[nodiscard]] Result<SecretBytes> agree(ByteView otherPublic) const;

private:
    X25519Key(SecretBytes privateBytes, QByteArray publicBytes)
        : m_privateBytes(std::move(privateBytes)), m_publicBytes(std::move(publicBytes))
    {
    }
    SecretBytes m_privateBytes;
    QByteArray m_publicBytes;
};

} // namespace tizilim
