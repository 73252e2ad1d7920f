#include "model/domain/address/EvmChecksum.h"

#include "model/domain/address/AddressHash.h"
#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Characters.h"

namespace tizilim {

namespace {

constexpr std::size_t digitCount = 40;
constexpr std::size_t prefixLength = 2;

bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return hexValue(c) >= 0; });
}

bool resembles(std::string_view text)
{
    return startsWithFolded(text, "0x") || (text.size() == digitCount && isHex(text));
}

AddressVerdict judge(std::string_view text)
{
    if (!text.starts_with("0x"))
        return addressFault("address.prefix", 0);
    const std::string_view digits = text.substr(prefixLength);
    if (const auto wrong = std::ranges::find_if(digits, [](char c) { return hexValue(c) < 0; }); wrong != digits.end())
        return addressFault("address.characters", static_cast<qsizetype>(prefixLength) + (wrong - digits.begin()));
    if (digits.size() != digitCount)
        return addressFault("address.length");
    AddressMatch match{{Blockchain::Evm}, false, 0, CanonicalForm::LowerCase};
    // Letters of one case carry no checksum.
    if (!std::ranges::any_of(digits, isUpper) || !std::ranges::any_of(digits, isLower))
        return match;
    const EvmDigits right = withEvmChecksum(digits);
    if (!std::ranges::equal(digits, right))
        return addressFault("address.checksum");
    match.checksumBits = static_cast<int>(std::ranges::count_if(digits, [](char c) { return !isDigit(c); }));
    return match;
}

} // namespace

EvmDigits withEvmChecksum(std::string_view digits)
{
    EvmDigits lower{};
    std::ranges::transform(digits.substr(0, digitCount), lower.begin(), lowered);
    const AddressHash hash =
        keccak256({reinterpret_cast<const std::uint8_t *>(lower.data()), lower.size()}); // of the ASCII text
    EvmDigits digitsWithChecksum = lower;
    for (std::size_t i = 0; i < digitCount; ++i) {
        const unsigned nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15;
        if (isLower(lower[i]) && nibble >= 8)
            digitsWithChecksum[i] = static_cast<char>(lower[i] - 'a' + 'A');
    }
    return digitsWithChecksum;
}

const AddressFamily evmFamily{{Blockchain::Evm}, resembles, judge};

} // namespace tizilim
