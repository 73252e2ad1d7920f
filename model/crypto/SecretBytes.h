#pragma once

#include "model/base/Bytes.h"
#include "model/base/Randomness.h"

#include <QString>

#include <cstddef>
#include <span>

namespace tizilim {

/// Bytes that nobody else may see: keys, seeds, passwords. They lie in memory that is not swapped out, not dumped, set
/// between guard pages (OpenSSL's secure heap), and are wiped when the owner goes. Moved, never copied by accident.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` bytes of zero.
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size, Randomness &randomness);
    static SecretBytes copyOf(ByteView bytes);
    /// UTF-8 of a text. Wiping the text is the caller's affair (see wipe).
    static SecretBytes utf8Of(const QString &text);

    /// A second owner of the same secret, asked for by name.
    SecretBytes clone() const { return copyOf(*this); }
    /// A part of it: `count` bytes from `offset`; both must lie inside.
    SecretBytes part(std::size_t offset, std::size_t count) const;
    void append(ByteView bytes);
    /// Shortens to `size` bytes; the rest is wiped.
    void truncate(std::size_t size);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::byte *data() { return m_data; }
    const std::byte *data() const { return m_data; }
    std::span<std::byte> writable() { return {m_data, m_size}; }
    operator ByteView() const { return {m_data, m_size}; } // NOLINT(google-explicit-constructor): read as bytes

    /// In constant time.
    bool operator==(const SecretBytes &other) const;

    /// False where the system did not let us lock memory; secrets may then reach the swap space.
    static bool memoryIsLocked();

private:
    void release();

    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// True if both are equal; takes the same time wherever they differ.
bool equalInConstantTime(ByteView a, ByteView b);

/// Overwrites a text's characters, if nobody else shares them, and empties it.
void wipe(QString &text);
/// Overwrites the bytes, if nobody else shares them, and empties them.
void wipe(QByteArray &bytes);

} // namespace tizilim
