#pragma once

#include "model/base/Bytes.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>

namespace tizilim {

/// A SHA-256 value: 32 bytes. Zero by default, which is how an absent row and the leaf before the first are written.
class Digest {
public:
    static constexpr qsizetype size = 32;

    constexpr Digest() = default;
    /// Errors: digest.malformed, unless exactly 32 bytes are given.
    [[nodiscard]] static Result<Digest> fromBytes(ByteView bytes);
    [[nodiscard]] static Result<Digest> fromBytes(const QByteArray &bytes) { return fromBytes(bytesOf(bytes)); }
    /// 64 lower-case hex digits. Errors: digest.malformed.
    [[nodiscard]] static Result<Digest> fromHex(const QString &hex);

    bool isZero() const { return *this == Digest(); }
    QByteArray bytes() const { return byteArrayOf(*this); }
    QString toHex() const { return QString::fromLatin1(bytes().toHex()); }
    std::byte *data() { return m_bytes.data(); }
    operator ByteView() const { return m_bytes; } // NOLINT(google-explicit-constructor): read as bytes

    auto operator<=>(const Digest &) const = default;

private:
    std::array<std::byte, size> m_bytes{};
};

size_t qHash(const Digest &digest, size_t seed = 0);

} // namespace tizilim
