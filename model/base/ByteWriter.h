#pragma once

#include "model/base/Bytes.h"

#include <QByteArray>

#include <concepts>

namespace tizilim {

/// Puts bytes and big-endian integers one behind the other: what is hashed, signed and authenticated is laid out so.
class ByteWriter {
public:
    ByteWriter &u8(quint8 value) { return integer(value); }
    ByteWriter &u16(quint16 value) { return integer(value); }
    ByteWriter &u32(quint32 value) { return integer(value); }
    ByteWriter &u64(quint64 value) { return integer(value); }
    ByteWriter &bytes(ByteView bytes)
    {
        m_bytes.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return *this;
    }
    ByteWriter &bytes(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    /// `count` bytes of zero.
    ByteWriter &zeros(qsizetype count)
    {
        m_bytes.append(count, '\0');
        return *this;
    }

    const QByteArray &written() const & { return m_bytes; }
    QByteArray written() && { return std::move(m_bytes); }

private:
    template<std::unsigned_integral Integer>
    ByteWriter &integer(Integer value)
    {
        for (int shift = int(sizeof(Integer)) * 8 - 8; shift >= 0; shift -= 8)
            m_bytes.append(static_cast<char>(static_cast<quint64>(value) >> shift));
        return *this;
    }

    QByteArray m_bytes;
};

} // namespace tizilim
