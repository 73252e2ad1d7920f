#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Bech32.h"
#include "model/domain/address/Characters.h"

#include <iterator>

namespace tizilim {

namespace {

// Source: CIP-19, Cardano addresses; CIP-5 for the prefixes.
struct Prefix {
    std::string_view humanReadablePart;
    bool reward;
    bool testNetwork;
};

constexpr Prefix prefixes[] = {
    {"addr", false, false},
    {"addr_test", false, true},
    {"stake", true, false},
    {"stake_test", true, true},
};

constexpr std::size_t hashSize = 28;

const Prefix *prefixOf(std::string_view text)
{
    const auto found = std::ranges::find_if(prefixes, [=](const Prefix &prefix) {
        const std::size_t length = prefix.humanReadablePart.size();
        return startsWithFolded(text, prefix.humanReadablePart) && text.size() > length && text[length] == '1';
    });
    return found == std::end(prefixes) ? nullptr : found;
}

/// Three numbers of variable length: slot, transaction, certificate.
bool isPointer(std::span<const std::uint8_t> bytes)
{
    const auto ends = std::ranges::count_if(bytes, [](std::uint8_t byte) { return (byte & 0x80) == 0; });
    return ends == 3 && (bytes.back() & 0x80) == 0;
}

bool hasRightLength(unsigned type, std::span<const std::uint8_t> hashes)
{
    if (type < 4)
        return hashes.size() == 2 * hashSize;
    if (type < 6)
        return hashes.size() > hashSize && isPointer(hashes.subspan(hashSize));
    return hashes.size() == hashSize;
}

/// The first byte: four bits of type, four of the network (1 is the main one).
AddressVerdict judgeBytes(std::span<const std::uint8_t> bytes, const Prefix &prefix)
{
    if (bytes.empty())
        return addressFault("address.length");
    const unsigned type = bytes[0] >> 4;
    const unsigned network = bytes[0] & 15;
    const bool typeFits = prefix.reward ? type == 14 || type == 15 : type < 8;
    if (!typeFits || network != (prefix.testNetwork ? 0U : 1U))
        return addressFault("address.version");
    if (!hasRightLength(type, bytes.subspan(1)))
        return addressFault("address.program_length");
    return AddressMatch{{Blockchain::Cardano}, prefix.testNetwork, 30, CanonicalForm::LowerCase};
}

bool resembles(std::string_view text)
{
    return prefixOf(text) != nullptr;
}

AddressVerdict judge(std::string_view text)
{
    const Prefix *prefix = prefixOf(text);
    if (prefix == nullptr)
        return addressFault("address.prefix");
    const auto decoded = decodeBech32(text, prefix->humanReadablePart);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (decoded->checksum != Bech32Checksum::Bech32)
        return addressFault("address.checksum_kind");
    const auto bytes = packedBytes(decoded->data.view());
    if (!bytes)
        return std::unexpected(bytes.error());
    return judgeBytes(bytes->view(), *prefix);
}

} // namespace

const AddressFamily shelleyFamily{{Blockchain::Cardano}, resembles, judge};

} // namespace tizilim
