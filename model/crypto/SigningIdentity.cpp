#include "model/crypto/SigningIdentity.h"

#include "model/crypto/OpenSslHandles.h"

#include <openssl/err.h>
#include <openssl/provider.h>

namespace tizilim {

namespace {

using LibraryHandle = std::unique_ptr<OSSL_LIB_CTX, OpenSslRelease<OSSL_LIB_CTX_free>>;
using ProviderHandle = std::unique_ptr<OSSL_PROVIDER, OpenSslRelease<OSSL_PROVIDER_unload>>;
using Pkcs12Handle = std::unique_ptr<PKCS12, OpenSslRelease<PKCS12_free>>;

struct Contents {
    KeyHandle key;
    CertificateHandle certificate;
    CertificatesHandle others;
};

/// A library of its own, so that the old ciphers of such files are at hand here and nowhere else.
struct LegacyLibrary {
    LibraryHandle library{OSSL_LIB_CTX_new()};
    ProviderHandle usual{OSSL_PROVIDER_load(library.get(), "default")};
    ProviderHandle old{OSSL_PROVIDER_load(library.get(), "legacy")}; // may be absent
};

Pkcs12Handle readFile(const QByteArray &file, OSSL_LIB_CTX *library)
{
    PKCS12 *container = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    const auto *position = reinterpret_cast<const unsigned char *>(file.constData());
    if (d2i_PKCS12(&container, &position, static_cast<long>(file.size())) == nullptr)
        return {}; // d2i freed the container
    return Pkcs12Handle(container);
}

/// With its NUL, as OpenSSL reads it.
SecretBytes terminated(const SecretBytes &password)
{
    SecretBytes text = password.clone();
    text.append(bytesOf(QByteArray(1, '\0')));
    return text;
}

Result<Contents> open(PKCS12 *container, const SecretBytes &password)
{
    const SecretBytes text = terminated(password);
    const auto *characters = reinterpret_cast<const char *>(text.data());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    ERR_clear_error();
    const bool opened = PKCS12_parse(container, characters, &key, &certificate, &others) == 1;
    Contents contents{KeyHandle(key), CertificateHandle(certificate), CertificatesHandle(others)};
    if (opened && contents.key && contents.certificate)
        return contents;
    const bool wrong = ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_MAC_VERIFY_FAILURE;
    return failure(wrong ? Error::denied("pkcs12.wrong_password") : Error::refused("pkcs12.unsupported"));
}

/// The same key, known to the library that signs.
std::shared_ptr<EVP_PKEY> atHome(EVP_PKEY *key)
{
    const int size = i2d_PrivateKey(key, nullptr);
    if (size <= 0)
        return {};
    SecretBytes der(static_cast<std::size_t>(size));
    auto *writing = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(key, &writing);
    const auto *reading = reinterpret_cast<const unsigned char *>(der.data());
    KeyHandle read(d2i_AutoPrivateKey(nullptr, &reading, size));
    return read ? std::shared_ptr<EVP_PKEY>(std::move(read)) : nullptr;
}

Result<Certificate> atHome(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return Certificate::fromDer(der);
}

bool canSign(EVP_PKEY *key)
{
    return key != nullptr && (EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "EC") == 1);
}

} // namespace

Result<SigningIdentity> SigningIdentity::own(const P256Key &key, const Certificate &certificate)
{
    if (!certificate.certifies(key))
        return failure(Error::refused("certificate.other_key", {certificate.subject()}));
    EVP_PKEY_up_ref(key.handle());
    return SigningIdentity(std::shared_ptr<EVP_PKEY>(KeyHandle(key.handle())), certificate, {});
}

Result<SigningIdentity> SigningIdentity::fromPkcs12(const QByteArray &file, const SecretBytes &password)
{
    const LegacyLibrary legacy; // outlives all that is read with it
    const Pkcs12Handle container = readFile(file, legacy.library.get());
    if (!container)
        return failure(Error::refused("pkcs12.malformed"));
    TIZILIM_TRY_ASSIGN(const Contents contents, open(container.get(), password));
    std::shared_ptr<EVP_PKEY> key = atHome(contents.key.get());
    if (!canSign(key.get()))
        return failure(Error::refused("pkcs12.unsupported"));
    TIZILIM_TRY_ASSIGN(Certificate certificate, atHome(contents.certificate.get()));
    QList<Certificate> chain;
    for (int i = 0; i < sk_X509_num(contents.others.get()); ++i) {
        TIZILIM_TRY_ASSIGN(Certificate next, atHome(sk_X509_value(contents.others.get(), i)));
        chain.append(std::move(next));
    }
    return SigningIdentity(std::move(key), std::move(certificate), std::move(chain));
}

} // namespace tizilim
