#include "model/crypto/KeyDerivation.h"

#include "model/crypto/OpenSslHandles.h"

#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include <openssl/params.h>

#include <array>
#include <cstdlib>

namespace tizilim {

namespace {

const unsigned char *unsignedData(ByteView bytes)
{
    static const unsigned char nothing = 0; // OpenSSL reads a null pointer as "not given"
    return bytes.empty() ? &nothing : reinterpret_cast<const unsigned char *>(bytes.data());
}

OSSL_PARAM octets(const char *name, ByteView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char *>(unsignedData(bytes)), bytes.size());
}

bool deriveHkdf(ByteView secret, ByteView salt, ByteView info, SecretBytes &derived)
{
    const KdfHandle kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContextHandle context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA2-256";
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    return EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(derived.data()), derived.size(),
                          parameters.data())
        == 1;
}

} // namespace

Digest hmacSha256(ByteView key, ByteView bytes)
{
    Digest digest;
    std::size_t written = 0;
    if (EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA2-256", nullptr, unsignedData(key), key.size(), unsignedData(bytes),
                  bytes.size(), reinterpret_cast<unsigned char *>(digest.data()), Digest::size, &written)
        == nullptr)
        std::abort(); // memory is gone
    return digest;
}

Result<SecretBytes> hkdfSha256(ByteView secret, ByteView salt, ByteView info, std::size_t size)
{
    constexpr std::size_t longest = 255 * 32;
    SecretBytes derived(size);
    if (size == 0 || size > longest || !deriveHkdf(secret, salt, info, derived))
        return failure(Error::internal("crypto.too_long", {QString::number(size)}));
    return derived;
}

SecretBytes deriveKey(ByteView secret, ByteView salt, ByteView info)
{
    auto key = hkdfSha256(secret, salt, info, 32);
    if (!key)
        std::abort(); // memory is gone
    return std::move(*key);
}

Result<SecretBytes> scrypt(ByteView password, ByteView salt, const ScryptParameters &parameters,
                           const KdfPolicy &policy)
{
    TIZILIM_TRY(policy.check(parameters));
    constexpr quint64 slack = 1024 * 1024; // OpenSSL counts its own small blocks too
    SecretBytes derived(32);
    const int outcome = EVP_PBE_scrypt(reinterpret_cast<const char *>(unsignedData(password)), password.size(),
                                       unsignedData(salt), salt.size(), parameters.cost, parameters.blockSize,
                                       parameters.parallelism, parameters.memory() + slack,
                                       reinterpret_cast<unsigned char *>(derived.data()), derived.size());
    if (outcome != 1)
        return failure(Error::inputOutput("crypto.out_of_memory", {QString::number(parameters.memory() >> 20)}));
    return derived;
}

} // namespace tizilim
