#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Base58.h"

#include <iterator>

namespace tizilim {

namespace {

using enum Blockchain;

constexpr std::size_t hashSize = 20;
constexpr std::size_t checksumSize = 4;
constexpr int checksumBits = 32;

struct Version {
    std::size_t bytes; // of the version itself
    unsigned value;
    BlockchainSet chains;
    bool testNetwork = false;
};

// Sources: chainparams.cpp of each chain's reference node; TRON developer documentation, section Account.
constexpr Version versions[] = {
    {1, 0x00, {Bitcoin, BitcoinCash}},
    {1, 0x05, {Bitcoin, BitcoinCash}},
    {1, 0x6f, {Bitcoin, Litecoin, BitcoinCash}, true},
    {1, 0xc4, {Bitcoin, Litecoin, BitcoinCash, Dogecoin}, true},
    {1, 0x30, {Litecoin}},
    {1, 0x32, {Litecoin}},
    {1, 0x3a, {Litecoin}, true},
    {1, 0x1e, {Dogecoin}},
    {1, 0x16, {Dogecoin}},
    {1, 0x71, {Dogecoin}, true},
    {1, 0x4c, {Dash}},
    {1, 0x10, {Dash}},
    {1, 0x8c, {Dash}, true},
    {1, 0x13, {Dash}, true},
    {1, 0x41, {Tron}},
    {2, 0x1cb8, {Zcash}},
    {2, 0x1cbd, {Zcash}},
    {2, 0x1d25, {Zcash}, true},
    {2, 0x1cba, {Zcash}, true},
};

// A private key in the wallet import format has 32 bytes after one of these, and one more if its public key is
// compressed.
constexpr std::uint8_t privateKeyVersions[] = {0x80, 0xef, 0xb0, 0xcc, 0x9e, 0xf1};

bool isPrivateKey(std::span<const std::uint8_t> payload)
{
    constexpr std::size_t keySize = 32;
    return (payload.size() == 1 + keySize || payload.size() == 1 + keySize + 1)
           && std::ranges::find(privateKeyVersions, payload[0]) != std::end(privateKeyVersions);
}

AddressVerdict judgePayload(std::span<const std::uint8_t> payload)
{
    if (isPrivateKey(payload))
        return addressFault("address.private_key");
    if (payload.size() != hashSize + 1 && payload.size() != hashSize + 2)
        return addressFault("address.length");
    const std::size_t bytes = payload.size() - hashSize;
    const unsigned value = bytes == 1 ? payload[0] : unsigned(payload[0]) << 8 | payload[1];
    const auto found = std::ranges::find_if(
        versions, [=](const Version &version) { return version.bytes == bytes && version.value == value; });
    if (found == std::end(versions))
        return addressFault("address.version");
    return AddressMatch{found->chains, found->testNetwork, checksumBits};
}

bool resembles(std::string_view text)
{
    constexpr std::size_t shortest = 25; // a hash of many zeros
    constexpr std::size_t longestAddress = 36;
    const bool privateKey = text.size() >= 50 && text.size() <= 53;
    return (privateKey || (text.size() >= shortest && text.size() <= longestAddress)) && resemblesBase58(text);
}

AddressVerdict judge(std::string_view text)
{
    const auto decoded = decodeBase58(text);
    if (!decoded)
        return std::unexpected(decoded.error());
    const auto bytes = decoded->bytes();
    // A wrong character seldom changes the number of bytes: the checksum is the better reason then.
    if (bytes.size() < hashSize || bytes.size() > hashSize + 2 + checksumSize + 16)
        return addressFault("address.length");
    if (!hasDoubleSha256Checksum(bytes))
        return addressFault("address.checksum");
    return judgePayload(bytes.first(bytes.size() - checksumSize));
}

} // namespace

const AddressFamily base58CheckFamily{{Bitcoin, Litecoin, BitcoinCash, Dogecoin, Dash, Tron, Zcash}, resembles, judge};

} // namespace tizilim
