#include "model/domain/address/AddressHash.h"
#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Characters.h"

#include <array>
#include <expected>
#include <iterator>
#include <span>

namespace tizilim {

namespace {

// Source: SEP-23, strkeys. Base32 without padding of: version, payload, CRC-16 with the low byte first.
struct Version {
    std::uint8_t value;
    std::size_t length; // of the text
    bool privateKey = false;
};

constexpr std::size_t keyLength = 56;
constexpr std::size_t muxedLength = 69;
constexpr Version versions[] = {
    {6 << 3, keyLength},        // G: account
    {12 << 3, muxedLength},     // M: account with a number
    {2 << 3, keyLength},        // C: contract
    {18 << 3, keyLength, true}, // S: seed
};

struct Decoded {
    std::array<std::uint8_t, 48> bytes{};
    std::size_t size = 0;
};

int base32Value(char c)
{
    if (isUpper(c))
        return c - 'A';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}

std::expected<Decoded, AddressFault> decodedBase32(std::string_view text)
{
    Decoded decoded;
    unsigned bits = 0;
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int value = base32Value(text[i]);
        if (value < 0)
            return addressFault("address.characters", static_cast<qsizetype>(i));
        bits = (bits << 5 | static_cast<unsigned>(value)) & 0xfff;
        count += 5;
        if (count < 8)
            continue;
        count -= 8;
        decoded.bytes[decoded.size++] = static_cast<std::uint8_t>(bits >> count);
    }
    if ((bits & ((1U << count) - 1)) != 0)
        return addressFault("address.padding");
    return decoded;
}

bool resembles(std::string_view text)
{
    constexpr std::string_view firstLetters = "GMCS";
    constexpr std::size_t slack = 3;
    const auto isNear = [&](std::size_t length) {
        return text.size() + slack >= length && text.size() <= length + slack;
    };
    return !text.empty() && firstLetters.contains(text[0]) && (isNear(keyLength) || isNear(muxedLength))
           && std::ranges::none_of(text, isLower);
}

AddressVerdict judge(std::string_view text)
{
    if (text.size() != keyLength && text.size() != muxedLength)
        return addressFault("address.length");
    const auto decoded = decodedBase32(text);
    if (!decoded)
        return std::unexpected(decoded.error());
    const auto bytes = std::span(decoded->bytes).first(decoded->size);
    const auto checksum = bytes.last(2);
    if (crc16(bytes.first(bytes.size() - 2)) != (unsigned(checksum[1]) << 8 | checksum[0]))
        return addressFault("address.checksum");
    const auto version = std::ranges::find(versions, bytes[0], &Version::value);
    if (version == std::end(versions) || version->length != text.size())
        return addressFault("address.version");
    if (version->privateKey)
        return addressFault("address.private_key");
    return AddressMatch{{Blockchain::Stellar}, false, 16};
}

} // namespace

const AddressFamily stellarFamily{{Blockchain::Stellar}, resembles, judge};

} // namespace tizilim
