#include "model/crypto/Ed25519.h"

#include "model/crypto/OpenSslHandles.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tizilim {

namespace {

const unsigned char *in(ByteView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

using Coordinate = std::array<unsigned char, 32>; // little-endian, without the sign bit of x

Coordinate yOf(ByteView key)
{
    Coordinate y{};
    std::ranges::transform(key, y.begin(), [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
    y.back() &= 0x7F;
    return y;
}

// y must be below p = 2^255 - 19, else one point could be written in two ways.
bool isCanonical(const Coordinate &y)
{
    const bool high = y.back() == 0x7F && std::all_of(y.begin() + 1, y.end() - 1, [](unsigned char b) { return b == 0xFF; });
    return !high || y.front() < 0xED;
}

// The y of the eight points whose order divides 8: 0, 1, -1 and two of order 8.
bool isLowOrder(const Coordinate &y)
{
    static constexpr Coordinate zero{};
    static constexpr Coordinate one{1};
    static constexpr Coordinate minusOne{0xEC, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                         0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                         0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F};
    static constexpr Coordinate eighth{0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4,
                                       0x89, 0xF2, 0xEF, 0x98, 0xF0, 0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6,
                                       0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05};
    static constexpr Coordinate otherEighth{0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B,
                                            0x76, 0x0D, 0x10, 0x67, 0x0F, 0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39,
                                            0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A};
    return y == zero || y == one || y == minusOne || y == eighth || y == otherEighth;
}

} // namespace

Result<Ed25519PublicKey> Ed25519PublicKey::fromBytes(ByteView bytes)
{
    const auto malformed = failure(Error::refused("key.malformed", {QStringLiteral("Ed25519")}));
    if (bytes.size() != size)
        return malformed;
    if (const Coordinate y = yOf(bytes); !isCanonical(y) || isLowOrder(y))
        return malformed;
    KeyHandle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, in(bytes), size));
    if (!key)
        return malformed;
    return Ed25519PublicKey(byteArrayOf(bytes), std::shared_ptr<EVP_PKEY>(std::move(key)));
}

bool Ed25519PublicKey::verifies(ByteView message, ByteView signature) const
{
    if (signature.size() != signatureSize)
        return false;
    const DigestContextHandle context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), in(signature), signature.size(), in(message), message.size()) == 1;
}

Result<Ed25519Signer> Ed25519Signer::fromSeed(ByteView seed)
{
    const auto malformed = failure(Error::refused("key.malformed", {QStringLiteral("Ed25519")}));
    if (seed.size() != seedSize)
        return malformed;
    KeyHandle key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, in(seed), seedSize));
    QByteArray publicBytes(Ed25519PublicKey::size, '\0');
    std::size_t size = seedSize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicBytes.data()), &size) != 1)
        return malformed;
    TIZILIM_TRY_ASSIGN(auto publicKey, Ed25519PublicKey::fromBytes(publicBytes));
    return Ed25519Signer(SecretBytes::copyOf(seed), std::shared_ptr<EVP_PKEY>(std::move(key)), std::move(publicKey));
}

Ed25519Signer Ed25519Signer::make(Randomness &randomness)
{
    return std::move(fromSeed(SecretBytes::random(seedSize, randomness)).value());
}

QByteArray Ed25519Signer::sign(ByteView message) const
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    QByteArray signature(Ed25519PublicKey::signatureSize, '\0');
    auto size = static_cast<std::size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, in(message), message.size()) != 1)
        std::abort(); // memory is gone
    return signature;
}

Ed25519Signer Ed25519Signer::clone() const
{
    return {m_seed.clone(), m_key, m_publicKey};
}

} // namespace tizilim
