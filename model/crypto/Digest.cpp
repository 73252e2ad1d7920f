#include "model/crypto/Digest.h"

#include <QHash>

#include <algorithm>

namespace tizilim {

Result<Digest> Digest::fromBytes(ByteView bytes)
{
    if (bytes.size() != size)
        return failure(Error::refused("digest.malformed", {QString::number(bytes.size())}));
    Digest digest;
    std::ranges::copy(bytes, digest.m_bytes.begin());
    return digest;
}

Result<Digest> Digest::fromHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (QString::fromLatin1(bytes.toHex()) != hex) // fromHex passes over what is no digit
        return failure(Error::refused("digest.malformed", {QString::number(hex.size() / 2)}));
    return fromBytes(bytes);
}

size_t qHash(const Digest &digest, size_t seed)
{
    return qHashBits(ByteView(digest).data(), Digest::size, seed);
}

} // namespace tizilim
