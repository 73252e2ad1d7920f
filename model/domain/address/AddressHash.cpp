#include "model/domain/address/AddressHash.h"

#include <botan/hash.h>

#include <memory>

namespace tizilim {

namespace {

AddressHash hashWith(Botan::HashFunction &function, std::span<const std::uint8_t> bytes)
{
    AddressHash hash;
    function.update(bytes.data(), bytes.size());
    function.final(hash.data());
    return hash;
}

} // namespace

AddressHash sha256(std::span<const std::uint8_t> bytes)
{
    thread_local const std::unique_ptr<Botan::HashFunction> function = Botan::HashFunction::create_or_throw("SHA-256");
    return hashWith(*function, bytes);
}

AddressHash keccak256(std::span<const std::uint8_t> bytes)
{
    thread_local const std::unique_ptr<Botan::HashFunction> function =
        Botan::HashFunction::create_or_throw("Keccak-1600(256)");
    return hashWith(*function, bytes);
}

std::uint16_t crc16(std::span<const std::uint8_t> bytes)
{
    unsigned crc = 0;
    for (const std::uint8_t byte : bytes) {
        crc ^= unsigned(byte) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
    }
    return static_cast<std::uint16_t>(crc);
}

std::uint32_t crc32(std::span<const std::uint8_t> bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

} // namespace tizilim
