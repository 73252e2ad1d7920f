#include "model/domain/address/AddressHash.h"
#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Base58.h"

#include <array>
#include <optional>

namespace tizilim {

namespace {

constexpr int checksumBits = 32;
constexpr std::size_t checksumSize = 4;
constexpr std::size_t blockSize = 8;
constexpr std::size_t blockLength = 11;
constexpr std::size_t standardLength = 95;    // 69 bytes: tag, two keys, checksum
constexpr std::size_t integratedLength = 106; // 77 bytes: a payment id of 8 more

// How many bytes a last block of so many characters holds; 0 if none has that length.
constexpr std::array<std::size_t, blockLength + 1> sizeOfLength{0, 0, 1, 2, 0, 3, 4, 5, 0, 6, 7, 8};

struct Tag {
    std::uint8_t value;
    std::size_t length;
    bool testNetwork = false;
};

// Source: cryptonote_config.h of Monero, main, test and stage networks.
constexpr Tag tags[] = {
    {18, standardLength},       {19, integratedLength},       {42, standardLength},
    {53, standardLength, true}, {54, integratedLength, true}, {63, standardLength, true},
    {24, standardLength, true}, {25, integratedLength, true}, {36, standardLength, true},
};

struct Decoded {
    std::array<std::uint8_t, 80> bytes{};
    std::size_t size = 0;
};

/// One block: a number in base 58 that must fit into its bytes.
bool appendBlock(Decoded &decoded, std::string_view block, std::size_t bytes)
{
    __extension__ using Wide = unsigned __int128;
    Wide number = 0;
    for (const char c : block)
        number = number * 58 + static_cast<unsigned>(base58Value(c));
    if (number >> (bytes * 8) != 0)
        return false;
    for (std::size_t i = 0; i < bytes; ++i)
        decoded.bytes[decoded.size++] = static_cast<std::uint8_t>(number >> ((bytes - 1 - i) * 8));
    return true;
}

/// Monero's base58: blocks of eight bytes in eleven characters each. Source: Monero, src/common/base58.cpp.
std::optional<Decoded> decodedBlocks(std::string_view text)
{
    Decoded decoded;
    for (std::size_t i = 0; i < text.size(); i += blockLength) {
        const std::string_view block = text.substr(i, blockLength);
        const std::size_t bytes = block.size() == blockLength ? blockSize : sizeOfLength[block.size()];
        if (bytes == 0 || !appendBlock(decoded, block, bytes))
            return std::nullopt;
    }
    return decoded;
}

bool resembles(std::string_view text)
{
    constexpr std::size_t slack = 1; // one character too many or too few is still meant as Monero's
    const auto isNear = [&](std::size_t length) {
        return text.size() + slack >= length && text.size() <= length + slack;
    };
    return (isNear(standardLength) || isNear(integratedLength)) && resemblesBase58(text);
}

AddressVerdict judge(std::string_view text)
{
    if (text.size() != standardLength && text.size() != integratedLength)
        return addressFault("address.length");
    const auto wrong = std::ranges::find_if(text, [](char c) { return base58Value(c) < 0; });
    if (wrong != text.end())
        return addressFault("address.characters", wrong - text.begin());
    const auto decoded = decodedBlocks(text);
    if (!decoded)
        return addressFault("address.checksum");
    const auto bytes = std::span(decoded->bytes).first(decoded->size);
    const AddressHash hash = keccak256(bytes.first(bytes.size() - checksumSize));
    if (!std::ranges::equal(bytes.last(checksumSize), std::span(hash).first(checksumSize)))
        return addressFault("address.checksum");
    const auto tag = std::ranges::find(tags, bytes[0], &Tag::value);
    if (tag == std::end(tags) || tag->length != text.size())
        return addressFault("address.version");
    return AddressMatch{{Blockchain::Monero}, tag->testNetwork, checksumBits};
}

} // namespace

const AddressFamily moneroFamily{{Blockchain::Monero}, resembles, judge};

} // namespace tizilim
