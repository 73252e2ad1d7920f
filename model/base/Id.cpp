#include "model/base/Id.h"

#include <QHash>

#include <algorithm>

namespace tizilim {

RecordId RecordId::make(Timestamp now, Randomness &randomness)
{
    RecordId id;
    id.m_bytes = randomness.bytes(16);
    const auto time = static_cast<quint64>(now.milliseconds);
    for (int i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<char>(time >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<char>((id.m_bytes[6] & 0x0F) | 0x70);
    id.m_bytes[8] = static_cast<char>((id.m_bytes[8] & 0x3F) | 0x80);
    return id;
}

Result<RecordId> RecordId::parse(const QString &text)
{
    QString digits = text;
    if (digits.size() == 36)
        digits.remove(u'-');
    const bool hex = digits.size() == 32 && std::ranges::all_of(digits, [](QChar c) {
                         return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
                     });
    if (!hex)
        return failure(Error::refused("id.malformed", {text}));
    return fromBytes(QByteArray::fromHex(digits.toLatin1()));
}

Result<RecordId> RecordId::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return failure(Error::refused("id.malformed", {QString::fromLatin1(bytes.toHex())}));
    RecordId id;
    id.m_bytes = bytes;
    return id;
}

std::strong_ordering RecordId::operator<=>(const RecordId &other) const
{
    return m_bytes.compare(other.m_bytes) <=> 0;
}

size_t qHash(const RecordId &id, size_t seed)
{
    return qHash(id.bytes(), seed);
}

} // namespace tizilim
