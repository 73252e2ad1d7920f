#include "model/domain/address/Base58.h"

#include "model/domain/address/AddressHash.h"
#include "model/domain/address/Characters.h"

#include <algorithm>

namespace tizilim {

namespace {

using Values = std::array<std::int8_t, 128>;

consteval Values valuesOf(std::string_view alphabet)
{
    Values values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<std::size_t>(alphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}

constexpr Values bitcoinValues = valuesOf("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
constexpr Values xrpValues = valuesOf("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

constexpr std::size_t digitsAtOnce = 5;
constexpr std::size_t maximalLength = 150; // 128 bytes make up to 175 digits; no address is that long
constexpr std::size_t limbs = Base58Bytes::capacity / 4;

/// A number of up to 128 bytes in limbs of 32 bits, the lowest first.
struct BigNumber {
    std::array<std::uint32_t, limbs> limb;
    std::size_t used = 0;

    void multiplyAndAdd(std::uint32_t factor, std::uint32_t summand)
    {
        std::uint64_t carry = summand;
        for (std::size_t i = 0; i < used; ++i) {
            carry += std::uint64_t(limb[i]) * factor;
            limb[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0)
            limb[used++] = static_cast<std::uint32_t>(carry);
    }
};

const Values &valuesFor(Base58Alphabet alphabet)
{
    return alphabet == Base58Alphabet::Bitcoin ? bitcoinValues : xrpValues;
}

} // namespace

int base58Value(char c, Base58Alphabet alphabet)
{
    return static_cast<unsigned char>(c) < 128 ? valuesFor(alphabet)[static_cast<std::size_t>(c)] : -1;
}

std::expected<Base58Bytes, AddressFault> decodeBase58(std::string_view text, Base58Alphabet alphabet)
{
    if (text.size() > maximalLength)
        return addressFault("address.length");
    BigNumber number;
    std::size_t zeros = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::uint32_t factor = 1;
        std::uint32_t summand = 0;
        for (const std::size_t end = std::min(i + digitsAtOnce, text.size()); i < end; ++i) {
            const int value = base58Value(text[i], alphabet);
            if (value < 0)
                return addressFault("address.characters", static_cast<qsizetype>(i));
            zeros += value == 0 && zeros == i ? 1 : 0;
            factor *= 58;
            summand = summand * 58 + static_cast<std::uint32_t>(value);
        }
        number.multiplyAndAdd(factor, summand);
    }

    Base58Bytes decoded;
    std::size_t at = Base58Bytes::capacity;
    for (std::size_t i = 0; i < number.used; ++i) {
        for (int shift = 0; shift < 32; shift += 8)
            decoded.m_bytes[--at] = static_cast<std::uint8_t>(number.limb[i] >> shift);
    }
    while (at < Base58Bytes::capacity && decoded.m_bytes[at] == 0)
        ++at;
    if (zeros > at)
        return addressFault("address.length");
    for (; zeros > 0; --zeros)
        decoded.m_bytes[--at] = 0;
    decoded.m_size = Base58Bytes::capacity - at;
    return decoded;
}

bool resemblesBase58(std::string_view text)
{
    constexpr int fewEnough = 2;
    return isAlphanumeric(text) && std::ranges::count_if(text, [](char c) { return base58Value(c) < 0; }) <= fewEnough;
}

bool hasDoubleSha256Checksum(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t checksumSize = 4;
    if (bytes.size() <= checksumSize)
        return false;
    const AddressHash hash = sha256(sha256(bytes.first(bytes.size() - checksumSize)));
    return std::ranges::equal(bytes.last(checksumSize), std::span(hash).first(checksumSize));
}

} // namespace tizilim
