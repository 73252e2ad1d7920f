#pragma once

#include "model/crypto/Digest.h"

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace tizilim {

/// A domain-separating label such as "tizilim/v1/event": ASCII; where it is hashed it ends in one NUL, which the
/// literal brings along, so that no label is the beginning of another.
class Label {
public:
    template<std::size_t size>
    consteval Label(const char (&text)[size]) : m_text(text), m_size(size) // NOLINT(google-explicit-constructor)
    {
        for (std::size_t i = 0; i + 1 < size; ++i)
            if (text[i] < 0x21 || text[i] > 0x7E)
                throw "a label is printable ASCII";
    }
    /// With its NUL, as it stands in hashed and authenticated data.
    ByteView withNul() const { return std::as_bytes(std::span(m_text, m_size)); }
    /// Without it, as it stands at the head of HKDF's info.
    ByteView bare() const { return withNul().first(m_size - 1); }

private:
    const char *m_text;
    std::size_t m_size;
};

/// SHA-256 of what is added piece by piece. Integers are big-endian. Can be used again after finish().
class Sha256 {
public:
    Sha256();
    /// Begins with a label and its NUL.
    explicit Sha256(Label label);
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();

    Sha256 &add(ByteView bytes);
    Sha256 &add(const QByteArray &bytes) { return add(bytesOf(bytes)); }
    Sha256 &addU8(quint8 value) { return addInteger(value, 1); }
    Sha256 &addU16(quint16 value) { return addInteger(value, 2); }
    Sha256 &addU32(quint32 value) { return addInteger(value, 4); }
    Sha256 &addU64(quint64 value) { return addInteger(value, 8); }

    /// The hash of all that was added; the next add() begins anew.
    Digest finish();

private:
    Sha256 &addInteger(quint64 value, std::size_t width);

    struct Context;
    std::unique_ptr<Context> m_context;
};

Digest sha256(ByteView bytes);
inline Digest sha256(const QByteArray &bytes)
{
    return sha256(bytesOf(bytes));
}
/// H(label ‖ NUL ‖ bytes).
Digest sha256(Label label, ByteView bytes);

} // namespace tizilim
