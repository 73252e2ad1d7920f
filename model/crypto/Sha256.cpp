#include "model/crypto/Sha256.h"

#include "model/crypto/OpenSslHandles.h"

#include <array>
#include <cstdlib>

namespace tizilim {

namespace {

// Hashing fails only when memory is gone; nothing sensible can follow.
void mustSucceed(int outcome)
{
    if (outcome != 1)
        std::abort();
}

const EVP_MD *algorithm()
{
    static const DigestHandle fetched(EVP_MD_fetch(nullptr, "SHA2-256", nullptr)); // fetching anew costs more than hashing
    return fetched.get();
}

} // namespace

struct Sha256::Context {
    DigestContextHandle handle{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    mustSucceed(EVP_DigestInit_ex2(m_context->handle.get(), algorithm(), nullptr));
}

Sha256::Sha256(Label label) : Sha256()
{
    add(label.withNul());
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

Sha256 &Sha256::add(ByteView bytes)
{
    mustSucceed(EVP_DigestUpdate(m_context->handle.get(), bytes.data(), bytes.size()));
    return *this;
}

Sha256 &Sha256::addInteger(quint64 value, std::size_t width)
{
    std::array<std::byte, 8> bytes{};
    for (std::size_t i = 0; i < width; ++i)
        bytes[i] = static_cast<std::byte>(value >> (8 * (width - 1 - i)));
    return add(std::span(bytes).first(width));
}

Digest Sha256::finish()
{
    Digest digest;
    EVP_MD_CTX *context = m_context->handle.get();
    mustSucceed(EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr));
    mustSucceed(EVP_DigestInit_ex2(context, nullptr, nullptr));
    return digest;
}

Digest sha256(ByteView bytes)
{
    return Sha256().add(bytes).finish();
}

Digest sha256(Label label, ByteView bytes)
{
    return Sha256(label).add(bytes).finish();
}

} // namespace tizilim
