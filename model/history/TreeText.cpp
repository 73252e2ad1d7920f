#include "model/history/TreeText.h"

#include "model/base/Base64.h"

#include <limits>

namespace tizilim {

std::optional<quint64> parseTreeNumber(const QByteArray &digits)
{
    bool good = false;
    const quint64 number = digits.toULongLong(&good);
    // What Qt takes besides (signs, spaces, leading zeros) does not come back the same.
    if (!good || number > static_cast<quint64>(std::numeric_limits<qint64>::max()) || QByteArray::number(number) != digits)
        return std::nullopt;
    return number;
}

std::optional<Digest> parseTreeHash(const QByteArray &base64)
{
    const auto bytes = decodeBase64(base64);
    const auto hash = bytes ? Digest::fromBytes(*bytes) : failure(Error());
    return hash ? std::optional(*hash) : std::nullopt;
}

} // namespace tizilim
