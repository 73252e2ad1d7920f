#include "model/crypto/AesGcm.h"

#include "model/crypto/OpenSslHandles.h"

#include <cstdlib>

namespace tizilim::AesGcm {

namespace {

const unsigned char *in(ByteView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool begin(EVP_CIPHER_CTX *context, bool sealing, ByteView key, ByteView nonce)
{
    if (key.size() != keySize || nonce.empty())
        return false;
    static const CipherHandle cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    const int direction = sealing ? 1 : 0;
    return EVP_CipherInit_ex(context, cipher.get(), nullptr, nullptr, nullptr, direction) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(nonce.size()), nullptr) == 1
        && EVP_CipherInit_ex(context, nullptr, nullptr, in(key), in(nonce), direction) == 1;
}

bool run(EVP_CIPHER_CTX *context, ByteView associated, ByteView input, std::byte *output)
{
    int written = 0;
    const auto *associatedData = in(associated);
    if (!associated.empty()
        && EVP_CipherUpdate(context, nullptr, &written, associatedData, static_cast<int>(associated.size())) != 1)
        return false;
    auto *to = reinterpret_cast<unsigned char *>(output);
    return input.empty() || EVP_CipherUpdate(context, to, &written, in(input), static_cast<int>(input.size())) == 1;
}

bool finish(EVP_CIPHER_CTX *context)
{
    unsigned char nothing[16];
    int written = 0;
    return EVP_CipherFinal_ex(context, nothing, &written) == 1;
}

} // namespace

Result<QByteArray> sealWithNonce(ByteView key, ByteView nonce, ByteView secret, ByteView associated)
{
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    QByteArray sealed(static_cast<qsizetype>(secret.size() + tagSize), '\0');
    auto *output = reinterpret_cast<std::byte *>(sealed.data());
    if (!begin(context.get(), true, key, nonce) || !run(context.get(), associated, secret, output)
        || !finish(context.get())
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, output + secret.size()) != 1)
        return failure(Error::internal("crypto.failed", {QStringLiteral("AES-256-GCM")}));
    return sealed;
}

Sealed seal(ByteView key, ByteView secret, ByteView associated, Randomness &randomness)
{
    const QByteArray nonce = randomness.bytes(nonceSize);
    auto ciphertext = sealWithNonce(key, bytesOf(nonce), secret, associated);
    if (!ciphertext)
        std::abort(); // a key of the wrong length is a defect of the program
    return {nonce, std::move(*ciphertext)};
}

Result<SecretBytes> open(ByteView key, const Sealed &sealed, ByteView associated)
{
    const auto refused = failure(Error::denied("crypto.not_authentic"));
    const ByteView all = bytesOf(sealed.ciphertext);
    if (all.size() < tagSize)
        return refused;
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    const ByteView body = all.first(all.size() - tagSize);
    SecretBytes secret(body.size());
    auto tag = byteArrayOf(all.last(tagSize));
    if (!begin(context.get(), false, key, bytesOf(sealed.nonce))
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1
        || !run(context.get(), associated, body, secret.data()) || !finish(context.get()))
        return refused;
    return secret;
}

} // namespace tizilim::AesGcm
