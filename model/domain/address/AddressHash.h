#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace tizilim {

using AddressHash = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) and Keccak-256 as Ethereum and Monero use it (not SHA3-256), by Botan. Each thread keeps its
/// own hash object: making one costs as much as hashing an address.
AddressHash sha256(std::span<const std::uint8_t> bytes);
AddressHash keccak256(std::span<const std::uint8_t> bytes);

/// CRC-16/XMODEM: polynomial 0x1021, from 0 (Stellar SEP-23, TON TEP-2).
std::uint16_t crc16(std::span<const std::uint8_t> bytes);
/// CRC-32 of ISO-HDLC, as in zip (Cardano's Byron addresses).
std::uint32_t crc32(std::span<const std::uint8_t> bytes);

} // namespace tizilim
