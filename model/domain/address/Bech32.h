#pragma once

#include "model/domain/address/AddressMatch.h"

#include <array>
#include <cstdint>
#include <expected>
#include <span>
#include <string_view>

namespace tizilim {

/// The characters of bech32 and of Bitcoin Cash addresses, in the order of their values.
inline constexpr std::string_view bech32Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Groups of five bits, on the stack.
struct FiveBitGroups {
    static constexpr std::size_t capacity = 400; // unified addresses of Zcash are the longest

    std::array<std::uint8_t, capacity> groups;
    std::size_t size = 0;

    std::span<const std::uint8_t> view() const { return {groups.data(), size}; }
};

/// Bytes made of groups of five bits, on the stack.
struct PackedBytes {
    std::array<std::uint8_t, FiveBitGroups::capacity * 5 / 8 + 1> bytes;
    std::size_t size = 0;

    std::span<const std::uint8_t> view() const { return {bytes.data(), size}; }
};

/// The value of a character in any case of letters, -1 if it is none of the alphabet.
int bech32Value(char c);

/// Errors: address.mixed_case, address.characters (with its position, counted from the beginning of `text`). `start` is
/// where the groups begin; what stands before counts for the case only.
std::expected<FiveBitGroups, AddressFault> readGroups(std::string_view text, std::size_t start);

/// Eight bits a byte; the rest must be fewer than five bits, all zero. Errors: address.padding.
std::expected<PackedBytes, AddressFault> packedBytes(std::span<const std::uint8_t> groups);

enum class Bech32Checksum { Bech32, Bech32m };

/// A decoded text without its checksum. Source: BIP-173, BIP-350.
struct Bech32Text {
    FiveBitGroups data;
    Bech32Checksum checksum = Bech32Checksum::Bech32;
};

/// Reads a text whose human-readable part, in small letters, is known. The limit of 90 characters is the caller's.
/// Errors: address.length, address.mixed_case, address.characters, address.checksum.
std::expected<Bech32Text, AddressFault> decodeBech32(std::string_view text, std::string_view humanReadablePart);

} // namespace tizilim
