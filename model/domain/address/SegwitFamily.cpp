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
    bool testNetwork = false;
};

// Sources: BIP-173 and chainparams.cpp of Bitcoin Core and Litecoin Core.
constexpr Prefix prefixes[] = {
    {"bc", Bitcoin},   {"tb", Bitcoin, true},    {"bcrt", Bitcoin, true},
    {"ltc", Litecoin}, {"tltc", Litecoin, true}, {"rltc", Litecoin, true},
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

/// BIP-141: a program of 2 to 40 bytes, of version 0 with 20 or 32. BIP-350: version 0 has bech32, the others bech32m.
AddressVerdict judgeProgram(const Bech32Text &decoded, const Prefix &prefix)
{
    if (decoded.data.size == 0)
        return addressFault("address.length");
    const std::uint8_t version = decoded.data.groups[0];
    if (version > 16)
        return addressFault("address.version");
    const auto program = packedBytes(decoded.data.view().subspan(1));
    if (!program)
        return std::unexpected(program.error());
    if (program->size < 2 || program->size > 40 || (version == 0 && program->size != 20 && program->size != 32))
        return addressFault("address.program_length");
    if ((version == 0) != (decoded.checksum == Bech32Checksum::Bech32))
        return addressFault("address.checksum_kind");
    return AddressMatch{{prefix.chain}, prefix.testNetwork, 30, CanonicalForm::LowerCase};
}

AddressVerdict judge(std::string_view text)
{
    constexpr std::size_t longest = 90;
    const Prefix *prefix = prefixOf(text);
    if (prefix == nullptr)
        return addressFault("address.prefix");
    if (text.size() > longest)
        return addressFault("address.length");
    const auto decoded = decodeBech32(text, prefix->humanReadablePart);
    if (!decoded)
        return std::unexpected(decoded.error());
    return judgeProgram(*decoded, *prefix);
}

} // namespace

const AddressFamily segwitFamily{{Bitcoin, Litecoin}, resembles, judge};

} // namespace tizilim
