#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Base58.h"

#include <array>

namespace tizilim {

namespace {

constexpr int checksumBits = 32;
constexpr std::size_t checksumSize = 4;

/// XRP Ledger documentation, "Address Encodings": version 0 and an account id of 20 bytes.
bool isClassic(std::span<const std::uint8_t> payload)
{
    return payload.size() == 21 && payload[0] == 0;
}

/// XLS-5, X-addresses: two bytes of prefix, the account id, a flag byte (0 or 1: no tag, a tag), eight bytes of tag.
bool isExtended(std::span<const std::uint8_t> payload)
{
    return payload.size() == 31
           && ((payload[0] == 0x05 && payload[1] == 0x44) || (payload[0] == 0x04 && payload[1] == 0x93));
}

bool hasPlausibleTag(std::span<const std::uint8_t> payload)
{
    const auto tag = payload.subspan(23);
    const auto used = payload[22] == 1 ? std::size_t(4) : std::size_t(0); // tags have 32 bits
    return payload[22] <= 1 && std::ranges::all_of(tag.subspan(used), [](std::uint8_t byte) { return byte == 0; });
}

bool resembles(std::string_view text)
{
    const bool classic = text.starts_with('r') && text.size() >= 25 && text.size() <= 36;
    const bool extended = (text.starts_with('X') || text.starts_with('T')) && text.size() >= 46 && text.size() <= 48;
    return (classic || extended) && resemblesBase58(text);
}

AddressVerdict judge(std::string_view text)
{
    const auto decoded = decodeBase58(text, Base58Alphabet::Xrp);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (!hasDoubleSha256Checksum(decoded->bytes()))
        return addressFault("address.checksum");
    const auto payload = decoded->bytes().first(decoded->size() - checksumSize);
    if (isClassic(payload))
        return AddressMatch{{Blockchain::Xrp}, false, checksumBits};
    if (!isExtended(payload) || !hasPlausibleTag(payload))
        return addressFault("address.version");
    return AddressMatch{{Blockchain::Xrp}, payload[0] == 0x04, checksumBits};
}

} // namespace

const AddressFamily xrpFamily{{Blockchain::Xrp}, resembles, judge};

} // namespace tizilim
