#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Bech32.h"
#include "model/domain/address/Characters.h"

#include <iterator>

namespace tizilim {

namespace {

using enum Blockchain;

struct Prefix {
    std::string_view humanReadablePart;
    Blockchain chain;
    bool testNetwork;
    Bech32Checksum checksum;
    std::size_t versionGroups; // groups of five bits before the bytes
    std::size_t smallestSize;
    std::size_t largestSize;
};

// Sources: Zcash protocol specification, 5.6.3.1 (Sapling); ZIP-316 (unified: at least one receiver, so at least 48
// bytes; its padding inside F4Jumble is not looked at); ZIP-320 (TEX); LIP-0004 (MWEB: scan and spend key).
constexpr Prefix prefixes[] = {
    {"zs", Zcash, false, Bech32Checksum::Bech32, 0, 43, 43},
    {"ztestsapling", Zcash, true, Bech32Checksum::Bech32, 0, 43, 43},
    {"u", Zcash, false, Bech32Checksum::Bech32m, 0, 48, 240},
    {"utest", Zcash, true, Bech32Checksum::Bech32m, 0, 48, 240},
    {"tex", Zcash, false, Bech32Checksum::Bech32m, 0, 20, 20},
    {"textest", Zcash, true, Bech32Checksum::Bech32m, 0, 20, 20},
    {"ltcmweb", Litecoin, false, Bech32Checksum::Bech32, 1, 66, 66},
    {"tmweb", Litecoin, true, Bech32Checksum::Bech32, 1, 66, 66},
};

const Prefix *prefixOf(std::string_view text)
{
    const auto found = std::ranges::find_if(prefixes, [=](const Prefix &prefix) {
        const std::size_t length = prefix.humanReadablePart.size();
        return startsWithFolded(text, prefix.humanReadablePart) && text.size() > length && text[length] == '1';
    });
    return found == std::end(prefixes) ? nullptr : found;
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
    if (decoded->checksum != prefix->checksum)
        return addressFault("address.checksum_kind");
    if (decoded->data.size < prefix->versionGroups)
        return addressFault("address.length");
    if (prefix->versionGroups == 1 && decoded->data.groups[0] != 0)
        return addressFault("address.version");
    const auto bytes = packedBytes(decoded->data.view().subspan(prefix->versionGroups));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size < prefix->smallestSize || bytes->size > prefix->largestSize)
        return addressFault("address.program_length");
    return AddressMatch{{prefix->chain}, prefix->testNetwork, 30, CanonicalForm::LowerCase};
}

} // namespace

const AddressFamily shieldedFamily{{Litecoin, Zcash}, resembles, judge};

} // namespace tizilim
