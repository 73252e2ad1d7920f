#include "model/domain/address/AddressHash.h"
#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Base58.h"

#include <optional>

namespace tizilim {

namespace {

// Source: Cardano ledger, byron.cddl: address = [#6.24(bytes .cbor payload), crc32 of the payload], payload = [root of
// 28 bytes, attributes, type]. Base58 of the CBOR.
constexpr int checksumBits = 32;
constexpr std::size_t rootSize = 28;

/// What is left to read of a CBOR text (RFC 8949), and the few items that occur in it.
class CborReader {
public:
    explicit CborReader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    struct Head {
        unsigned majorType;
        std::uint64_t value;
    };

    std::optional<Head> head()
    {
        if (m_rest.empty())
            return std::nullopt;
        const unsigned majorType = m_rest[0] >> 5;
        const unsigned low = m_rest[0] & 31;
        m_rest = m_rest.subspan(1);
        if (low < 24)
            return Head{majorType, low};
        const std::size_t size = low <= 26 ? std::size_t(1) << (low - 24) : 0;
        if (size == 0 || m_rest.size() < size)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | m_rest[i];
        m_rest = m_rest.subspan(size);
        return Head{majorType, value};
    }

    bool take(unsigned majorType, std::uint64_t value)
    {
        const auto next = head();
        return next && next->majorType == majorType && next->value == value;
    }

    std::optional<std::span<const std::uint8_t>> byteString()
    {
        const auto next = head();
        if (!next || next->majorType != 2 || next->value > m_rest.size())
            return std::nullopt;
        const auto bytes = m_rest.first(next->value);
        m_rest = m_rest.subspan(next->value);
        return bytes;
    }

    bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> m_rest;
};

enum CborType : unsigned { Unsigned = 0, Array = 4, Map = 5, Tag = 6 };

/// The attributes: 1 is the encrypted derivation path, 2 the magic of a network that is not the main one.
std::optional<bool> isTestNetwork(std::span<const std::uint8_t> payload)
{
    CborReader reader(payload);
    if (!reader.take(Array, 3))
        return std::nullopt;
    const auto root = reader.byteString();
    const auto attributes = reader.head();
    if (!root || root->size() != rootSize || !attributes || attributes->majorType != Map)
        return std::nullopt;
    bool test = false;
    for (std::uint64_t i = 0; i < attributes->value; ++i) {
        const auto key = reader.head();
        if (!key || key->majorType != Unsigned || !reader.byteString())
            return std::nullopt;
        test = test || key->value == 2;
    }
    const auto type = reader.head();
    return type && type->majorType == Unsigned && reader.atEnd() ? std::optional(test) : std::nullopt;
}

bool resembles(std::string_view text)
{
    return text.size() >= 55 && text.size() <= 125 && resemblesBase58(text);
}

AddressVerdict judge(std::string_view text)
{
    const auto decoded = decodeBase58(text);
    if (!decoded)
        return std::unexpected(decoded.error());
    CborReader reader(decoded->bytes());
    if (!reader.take(Array, 2) || !reader.take(Tag, 24))
        return addressFault("address.unknown");
    const auto payload = reader.byteString();
    const auto checksum = payload ? reader.head() : std::nullopt;
    if (!checksum || checksum->majorType != Unsigned || !reader.atEnd())
        return addressFault("address.length");
    if (crc32(*payload) != checksum->value)
        return addressFault("address.checksum");
    const auto test = isTestNetwork(*payload);
    if (!test)
        return addressFault("address.version");
    return AddressMatch{{Blockchain::Cardano}, *test, checksumBits};
}

} // namespace

const AddressFamily byronFamily{{Blockchain::Cardano}, resembles, judge};

} // namespace tizilim
