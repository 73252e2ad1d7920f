#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Bech32.h"
#include "model/domain/address/Characters.h"

#include <iterator>
#include <optional>

namespace tizilim {

namespace {

// Source: CashAddr specification, upgradespecs/spec/cashaddr.md of bitcoincashorg; token-aware types: CHIP-2022-02.
constexpr std::string_view mainPrefix = "bitcoincash";
constexpr std::string_view prefixes[] = {mainPrefix, "bchtest", "bchreg"};
constexpr std::size_t checksumLength = 8;
constexpr int checksumBits = 40;
constexpr std::size_t lengthsWithoutPrefix[] = {42, 61}; // hashes of 20 and 32 bytes

constexpr std::uint64_t step(std::uint64_t checksum, std::uint8_t value)
{
    constexpr std::array<std::uint64_t, 5> generator{0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8,
                                                     0x1e4f43e470};
    const std::uint64_t top = checksum >> 35;
    checksum = (checksum & 0x07ffffffff) << 5 ^ value;
    for (std::size_t i = 0; i < generator.size(); ++i)
        checksum ^= (top >> i & 1) != 0 ? generator[i] : 0;
    return checksum;
}

bool isRightUnder(std::string_view prefix, std::span<const std::uint8_t> groups)
{
    std::uint64_t checksum = 1;
    for (const char c : prefix)
        checksum = step(checksum, static_cast<std::uint8_t>(c & 31));
    checksum = step(checksum, 0);
    for (const std::uint8_t group : groups)
        checksum = step(checksum, group);
    return checksum == 1;
}

/// The prefix that a text names, or under which the checksum of one without a prefix is right.
std::optional<std::string_view> prefixFor(std::string_view text, std::span<const std::uint8_t> groups)
{
    const bool named = text.find(':') != std::string_view::npos;
    for (const std::string_view prefix : prefixes) {
        if ((!named || startsWithFolded(text, prefix)) && isRightUnder(prefix, groups))
            return prefix;
    }
    return std::nullopt;
}

/// One byte of type and size, then the hash: 20 bytes, or 32 for a script.
AddressVerdict judgePayload(std::span<const std::uint8_t> payload, bool testNetwork)
{
    if (payload.empty())
        return addressFault("address.length");
    const unsigned type = payload[0] >> 3;
    const unsigned size = payload[0] & 7;
    if (type > 3 || (size != 0 && size != 3))
        return addressFault("address.version");
    if (payload.size() != (size == 0 ? 21 : 33))
        return addressFault("address.program_length");
    return AddressMatch{{Blockchain::BitcoinCash}, testNetwork, checksumBits, CanonicalForm::CashAddress};
}

bool resembles(std::string_view text)
{
    for (const std::string_view prefix : prefixes) {
        if (startsWithFolded(text, prefix) && text.size() > prefix.size() && text[prefix.size()] == ':')
            return true;
    }
    const char first = text.empty() ? '\0' : lowered(text[0]);
    return std::ranges::find(lengthsWithoutPrefix, text.size()) != std::end(lengthsWithoutPrefix)
           && (first == 'q' || first == 'p' || first == 'z' || first == 'r') && isAlphanumeric(text);
}

AddressVerdict judge(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::size_t start = colon == std::string_view::npos ? 0 : colon + 1;
    if (text.size() < start + checksumLength)
        return addressFault("address.length");
    const auto groups = readGroups(text, start);
    if (!groups)
        return std::unexpected(groups.error());
    const auto prefix = prefixFor(text, groups->view());
    if (!prefix)
        return addressFault("address.checksum");
    const auto payload = packedBytes(groups->view().first(groups->size - checksumLength));
    if (!payload)
        return std::unexpected(payload.error());
    return judgePayload(payload->view(), *prefix != mainPrefix);
}

} // namespace

const AddressFamily cashAddressFamily{{Blockchain::BitcoinCash}, resembles, judge};

} // namespace tizilim
