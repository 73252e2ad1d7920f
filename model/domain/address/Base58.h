#pragma once

#include "model/domain/address/AddressMatch.h"

#include <array>
#include <cstdint>
#include <expected>
#include <span>
#include <string_view>

namespace tizilim {

enum class Base58Alphabet { Bitcoin, Xrp };

/// Bytes decoded from base58, on the stack: addresses are read by the hundred thousand.
class Base58Bytes {
public:
    static constexpr std::size_t capacity = 128;

    std::span<const std::uint8_t> bytes() const { return {m_bytes.data() + capacity - m_size, m_size}; }
    std::size_t size() const { return m_size; }

private:
    friend std::expected<Base58Bytes, AddressFault> decodeBase58(std::string_view, Base58Alphabet);
    std::array<std::uint8_t, capacity> m_bytes; // filled from the end
    std::size_t m_size = 0;
};

/// Errors: address.characters (with the position), address.length if it is too long for any address.
std::expected<Base58Bytes, AddressFault> decodeBase58(std::string_view text,
                                                      Base58Alphabet alphabet = Base58Alphabet::Bitcoin);

/// The value of a character in Bitcoin's alphabet, -1 if it is none of it.
int base58Value(char c, Base58Alphabet alphabet = Base58Alphabet::Bitcoin);

/// Letters and digits, of which at most two are the ones that base58 leaves out (0, O, I, l): meant as base58.
bool resemblesBase58(std::string_view text);

/// Whether the last four bytes are the first four of the double SHA-256 of the others.
bool hasDoubleSha256Checksum(std::span<const std::uint8_t> bytes);

} // namespace tizilim
