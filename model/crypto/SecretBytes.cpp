#include "model/crypto/SecretBytes.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace tizilim {

namespace {

// Keys are 32 bytes, passwords hardly more: a mebibyte holds everything, and most systems let everybody lock eight.
constexpr std::size_t heapSize = 1024 * 1024;
constexpr std::size_t smallestPiece = 32;

bool prepareHeap()
{
    // 1: locked; 2: there, but the system refused to lock it; 0: somebody made the heap before us.
    const int outcome = CRYPTO_secure_malloc_init(heapSize, smallestPiece);
    return outcome == 1 || (outcome == 0 && CRYPTO_secure_malloc_initialized() == 1);
}

std::byte *allocate(std::size_t size)
{
    SecretBytes::memoryIsLocked();
    void *memory = OPENSSL_secure_zalloc(size);
    if (memory == nullptr)
        memory = OPENSSL_zalloc(size); // The heap is full: wiped memory that is not locked beats no memory.
    if (memory == nullptr)
        std::abort();
    return static_cast<std::byte *>(memory);
}

} // namespace

bool SecretBytes::memoryIsLocked()
{
    static const bool locked = prepareHeap();
    return locked;
}

SecretBytes::SecretBytes(std::size_t size) : m_data(size > 0 ? allocate(size) : nullptr), m_size(size), m_capacity(size) {}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_capacity(std::exchange(other.m_capacity, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    release();
}

void SecretBytes::release()
{
    OPENSSL_secure_clear_free(m_data, m_capacity); // wipes and frees memory of either heap
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

SecretBytes SecretBytes::random(std::size_t size, Randomness &randomness)
{
    SecretBytes secret(size);
    randomness.fill(secret.writable());
    return secret;
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes secret(bytes.size());
    std::ranges::copy(bytes, secret.m_data);
    return secret;
}

SecretBytes SecretBytes::utf8Of(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret = copyOf(bytesOf(utf8));
    wipe(utf8);
    return secret;
}

SecretBytes SecretBytes::part(std::size_t offset, std::size_t count) const
{
    return copyOf(ByteView(*this).subspan(offset, count));
}

void SecretBytes::append(ByteView bytes)
{
    SecretBytes longer(m_size + bytes.size());
    std::ranges::copy(ByteView(*this), longer.m_data);
    std::ranges::copy(bytes, longer.m_data + m_size);
    *this = std::move(longer);
}

void SecretBytes::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    OPENSSL_cleanse(m_data + size, m_size - size);
    m_size = size;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return equalInConstantTime(*this, other);
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace tizilim
