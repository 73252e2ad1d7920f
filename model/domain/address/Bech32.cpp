#include "model/domain/address/Bech32.h"

#include "model/domain/address/Characters.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr std::size_t checksumLength = 6;
constexpr std::uint32_t bech32Constant = 1;
constexpr std::uint32_t bech32mConstant = 0x2bc830a3;

consteval std::array<std::int8_t, 128> makeValues()
{
    std::array<std::int8_t, 128> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < bech32Alphabet.size(); ++i) {
        const char c = bech32Alphabet[i];
        values[static_cast<std::size_t>(c)] = static_cast<std::int8_t>(i);
        if (isLower(c))
            values[static_cast<std::size_t>(c - 'a' + 'A')] = static_cast<std::int8_t>(i);
    }
    return values;
}

constexpr auto values = makeValues();

constexpr std::uint32_t step(std::uint32_t checksum, std::uint8_t value)
{
    constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    const std::uint32_t top = checksum >> 25;
    checksum = (checksum & 0x1ffffff) << 5 ^ value;
    for (std::size_t i = 0; i < generator.size(); ++i)
        checksum ^= (top >> i & 1) != 0 ? generator[i] : 0;
    return checksum;
}

std::uint32_t remainderOf(std::string_view humanReadablePart, std::span<const std::uint8_t> groups)
{
    std::uint32_t checksum = 1;
    for (const char c : humanReadablePart)
        checksum = step(checksum, static_cast<std::uint8_t>(c >> 5));
    checksum = step(checksum, 0);
    for (const char c : humanReadablePart)
        checksum = step(checksum, static_cast<std::uint8_t>(c & 31));
    for (const std::uint8_t group : groups)
        checksum = step(checksum, group);
    return checksum;
}

bool hasBothCases(std::string_view text)
{
    return std::ranges::any_of(text, isLower) && std::ranges::any_of(text, isUpper);
}

} // namespace

int bech32Value(char c)
{
    return static_cast<unsigned char>(c) < 128 ? values[static_cast<std::size_t>(c)] : -1;
}

std::expected<FiveBitGroups, AddressFault> readGroups(std::string_view text, std::size_t start)
{
    if (hasBothCases(text))
        return addressFault("address.mixed_case");
    FiveBitGroups groups;
    for (std::size_t i = start; i < text.size(); ++i) {
        const int value = bech32Value(text[i]);
        if (value < 0)
            return addressFault("address.characters", static_cast<qsizetype>(i));
        if (groups.size == FiveBitGroups::capacity)
            return addressFault("address.length");
        groups.groups[groups.size++] = static_cast<std::uint8_t>(value);
    }
    return groups;
}

std::expected<PackedBytes, AddressFault> packedBytes(std::span<const std::uint8_t> groups)
{
    PackedBytes packed;
    unsigned bits = 0;
    int count = 0;
    for (const std::uint8_t group : groups) {
        bits = (bits << 5 | group) & 0xfff;
        count += 5;
        if (count < 8)
            continue;
        count -= 8;
        packed.bytes[packed.size++] = static_cast<std::uint8_t>(bits >> count);
    }
    if (count >= 5 || (bits & ((1U << count) - 1)) != 0)
        return addressFault("address.padding");
    return packed;
}

std::expected<Bech32Text, AddressFault> decodeBech32(std::string_view text, std::string_view humanReadablePart)
{
    const std::size_t start = humanReadablePart.size() + 1;
    if (text.size() < start + checksumLength)
        return addressFault("address.length");
    auto groups = readGroups(text, start);
    if (!groups)
        return std::unexpected(groups.error());
    const std::uint32_t remainder = remainderOf(humanReadablePart, groups->view());
    if (remainder != bech32Constant && remainder != bech32mConstant)
        return addressFault("address.checksum");
    Bech32Text decoded{*groups, remainder == bech32Constant ? Bech32Checksum::Bech32 : Bech32Checksum::Bech32m};
    decoded.data.size -= checksumLength;
    return decoded;
}

} // namespace tizilim
