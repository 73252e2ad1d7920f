#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <span>

namespace tizilim {

using ByteView = std::span<const std::byte>;

/// The bytes of a QByteArray, not copied.
inline ByteView bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

/// A QByteArray with a copy of the bytes.
inline QByteArray byteArrayOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace tizilim
