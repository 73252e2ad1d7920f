#include "model/domain/address/TonAddress.h"

#include "model/domain/address/AddressHash.h"
#include "model/domain/address/Characters.h"

namespace tizilim {

namespace {

constexpr std::size_t friendlyLength = 48;
constexpr std::size_t friendlySize = 36;
constexpr std::size_t digitCount = 64;

int base64Value(char c)
{
    if (isUpper(c))
        return c - 'A';
    if (isLower(c))
        return c - 'a' + 26;
    if (isDigit(c))
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

bool mixesAlphabets(std::string_view text)
{
    return text.find_first_of("+/") != std::string_view::npos && text.find_first_of("-_") != std::string_view::npos;
}

std::expected<std::array<std::uint8_t, friendlySize>, AddressFault> decodedFriendly(std::string_view text)
{
    std::array<std::uint8_t, friendlySize> bytes{};
    for (std::size_t i = 0; i < friendlyLength; ++i) {
        const int value = base64Value(text[i]);
        if (value < 0)
            return addressFault("address.characters", static_cast<qsizetype>(i));
        for (std::size_t bit = 0; bit < 6; ++bit) {
            if ((value >> (5 - bit) & 1) != 0)
                bytes[(i * 6 + bit) / 8] |= static_cast<std::uint8_t>(0x80 >> (i * 6 + bit) % 8);
        }
    }
    return bytes;
}

std::expected<TonAddress, AddressFault> readFriendly(std::string_view text)
{
    if (mixesAlphabets(text))
        return addressFault("address.characters", static_cast<qsizetype>(text.find_first_of("+/")));
    const auto bytes = decodedFriendly(text);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::span<const std::uint8_t> all(*bytes);
    if (crc16(all.first(34)) != (unsigned(all[34]) << 8 | all[35]))
        return addressFault("address.checksum");
    constexpr unsigned testFlag = 0x80;
    const unsigned tag = all[0] & ~testFlag;
    if ((tag != 0x11 && tag != 0x51) || (all[1] != 0 && all[1] != 0xff))
        return addressFault("address.version");
    TonAddress address{all[1] == 0 ? 0 : -1, {}, (all[0] & testFlag) != 0, true};
    std::ranges::copy(all.subspan(2, 32), address.account.begin());
    return address;
}

std::expected<TonAddress, AddressFault> readRaw(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view digits = text.substr(colon + 1);
    TonAddress address;
    address.workchain = text.starts_with('-') ? -1 : 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = hexValue(digits[i]);
        if (value < 0)
            return addressFault("address.characters", static_cast<qsizetype>(colon + 1 + i));
        if (i < digitCount)
            address.account[i / 2] |= static_cast<std::uint8_t>(i % 2 == 0 ? value << 4 : value);
    }
    if (digits.size() != digitCount)
        return addressFault("address.length");
    return address;
}

bool isRaw(std::string_view text)
{
    return text.starts_with("0:") || text.starts_with("-1:");
}

bool resembles(std::string_view text)
{
    if (isRaw(text))
        return true;
    return text.size() == friendlyLength && std::ranges::all_of(text, [](char c) { return base64Value(c) >= 0; });
}

AddressVerdict judge(std::string_view text)
{
    const auto address = TonAddress::read(text);
    if (!address)
        return std::unexpected(address.error());
    return AddressMatch{{Blockchain::Ton}, address->testNetwork, address->hasChecksum ? 16 : 0, CanonicalForm::TonRaw};
}

} // namespace

std::expected<TonAddress, AddressFault> TonAddress::read(std::string_view text)
{
    if (isRaw(text))
        return readRaw(text);
    if (text.size() != friendlyLength)
        return addressFault("address.length");
    return readFriendly(text);
}

const AddressFamily tonFamily{{Blockchain::Ton}, resembles, judge};

} // namespace tizilim
