#include "model/crypto/DerWriter.h"

#include <algorithm>

namespace tizilim::Der {

QByteArray element(Tag tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 0x80) {
        length.append(static_cast<char>(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xFF));
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return QByteArray(1, static_cast<char>(tag)) + length + content;
}

QByteArray setOf(Tag tag, QByteArrayList members)
{
    std::ranges::sort(members); // QByteArray compares as unsigned bytes, as X.690, 11.6, demands
    return element(tag, members.join());
}

} // namespace tizilim::Der
