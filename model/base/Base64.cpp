#include "model/base/Base64.h"

namespace tizilim {

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Qt takes missing padding and bits left over; two texts for the same bytes would make a signature malleable.
    if (!decoded || (*decoded).toBase64() != text)
        return std::nullopt;
    return *decoded;
}

} // namespace tizilim
