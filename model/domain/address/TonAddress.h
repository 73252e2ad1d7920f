#pragma once

#include "model/domain/address/AddressMatch.h"

#include <array>
#include <cstdint>
#include <expected>
#include <string_view>

namespace tizilim {

/// An account of The Open Network. Source: TEP-2.
struct TonAddress {
    int workchain = 0;
    std::array<std::uint8_t, 32> account{};
    bool testNetwork = false;
    bool hasChecksum = false;

    /// Reads the raw form, "0:" and 64 hexadecimal digits, and the user-friendly one, 48 characters of base64 or
    /// base64url. Errors: address.length, address.characters, address.checksum, address.version.
    static std::expected<TonAddress, AddressFault> read(std::string_view text);
};

} // namespace tizilim
