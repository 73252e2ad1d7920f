#pragma once

#include <array>
#include <string_view>

namespace tizilim {

using EvmDigits = std::array<char, 40>;

/// The forty hexadecimal digits of an address with the case of letters that EIP-55 gives them.
EvmDigits withEvmChecksum(std::string_view digits);

} // namespace tizilim
