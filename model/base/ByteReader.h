#pragma once

#include "model/base/Bytes.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cstddef>

namespace tizilim {

/// Takes bytes apart that a ByteWriter put together. Reading past the end gives zeros and makes ok() false, so that
/// one question at the end is enough.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) {}

    /// True if these bytes stand here; they are read over.
    bool take(ByteView expected)
    {
        const bool equal = std::ranges::equal(take(expected.size()), expected);
        m_ok = m_ok && equal;
        return equal;
    }
    quint8 u8() { return integer<quint8>(); }
    quint16 u16() { return integer<quint16>(); }
    quint32 u32() { return integer<quint32>(); }
    quint64 u64() { return integer<quint64>(); }
    /// The next `count` bytes; empty if there are fewer.
    ByteView take(std::size_t count)
    {
        if (m_rest.size() < count) {
            m_ok = false;
            m_rest = {};
            return {};
        }
        const ByteView taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    /// Nothing was missing so far.
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }

private:
    template<typename Integer>
    Integer integer()
    {
        const ByteView bytes = take(sizeof(Integer));
        return bytes.empty() ? Integer{0} : qFromBigEndian<Integer>(bytes.data());
    }

    ByteView m_rest;
    bool m_ok = true;
};

} // namespace tizilim
