#include "model/crypto/X25519.h"

#include "model/crypto/OpenSslHandles.h"

namespace tizilim {

namespace {

KeyHandle privateHandle(ByteView bytes)
{
    return KeyHandle(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr,
                                                  reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

std::unexpected<Error> malformed()
{
    return failure(Error::refused("key.malformed", {QStringLiteral("X25519")}));
}

} // namespace

Result<X25519Key> X25519Key::fromPrivate(ByteView privateBytes)
{
    if (privateBytes.size() != size)
        return malformed();
    const KeyHandle key = privateHandle(privateBytes);
    QByteArray publicBytes(size, '\0');
    std::size_t written = size;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicBytes.data()), &written) != 1)
        return malformed();
    return X25519Key(SecretBytes::copyOf(privateBytes), publicBytes);
}

X25519Key X25519Key::make(Randomness &randomness)
{
    return std::move(fromPrivate(SecretBytes::random(size, randomness)).value());
}

Result<SecretBytes> X25519Key::agree(ByteView otherPublic) const
{
    if (otherPublic.size() != size)
        return malformed();
    const KeyHandle mine = privateHandle(m_privateBytes);
    const KeyHandle theirs(EVP_PKEY_new_raw_public_key(
        EVP_PKEY_X25519, nullptr, reinterpret_cast<const unsigned char *>(otherPublic.data()), otherPublic.size()));
    const KeyContextHandle context(EVP_PKEY_CTX_new(mine.get(), nullptr));
    SecretBytes shared(size);
    std::size_t written = size;
    if (!theirs || EVP_PKEY_derive_init(context.get()) != 1 || EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1
        || EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(shared.data()), &written) != 1)
        return malformed(); // OpenSSL refuses a result of zeros, which only points of low order give
    return shared;
}

} // namespace tizilim
