#include "model/crypto/Certificate.h"

#include "model/crypto/OpenSslHandles.h"
#include "model/crypto/Sha256.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace tizilim {

namespace {

using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpenSslRelease<X509_EXTENSION_free>>;
using StoreContextHandle = std::unique_ptr<X509_STORE_CTX, OpenSslRelease<X509_STORE_CTX_free>>;

constexpr const char *withoutEnd = "99991231235959Z"; // RFC 5280, 4.1.2.5

std::unexpected<Error> malformed()
{
    return failure(Error::refused("certificate.malformed"));
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size < 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

bool addNamePart(X509_NAME *name, int part, const QString &text)
{
    constexpr qsizetype upperBound = 64; // X.520
    const QByteArray utf8 = text.left(upperBound).toUtf8();
    return text.isEmpty()
        || X509_NAME_add_entry_by_NID(name, part, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      static_cast<int>(utf8.size()), -1, 0)
        == 1;
}

bool setName(X509 *certificate, const CertificateSubject &subject)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    return addNamePart(name, NID_organizationName, subject.organisation)
        && addNamePart(name, NID_commonName, subject.commonName)
        && addNamePart(name, NID_serialNumber, subject.serialNumber)
        && X509_set_issuer_name(certificate, name) == 1; // by itself
}

bool setSerial(X509 *certificate, Randomness &randomness)
{
    QByteArray serial = randomness.bytes(16);
    serial[0] = static_cast<char>((serial[0] & 0x3F) | 0x40); // positive, and always of 16 bytes
    const BigNumberHandle number(BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), 16, nullptr));
    return BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509 *certificate, Timestamp from)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<std::time_t>(from.milliseconds / 1000)) != nullptr
        && ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), withoutEnd) == 1;
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate)
{
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,nonRepudiation")
        && addExtension(certificate, NID_subject_key_identifier, "hash");
}

QString nameText(const X509_NAME *name)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return QString::fromUtf8(bytes, size);
}

Timestamp timestampOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return {QDateTime(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC).toMSecsSinceEpoch()};
}

CertificateStoreHandle storeOf(const QList<Certificate> &anchors)
{
    CertificateStoreHandle store(X509_STORE_new());
    for (const Certificate &anchor : anchors)
        X509_STORE_add_cert(store.get(), anchor.handle());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return store;
}

} // namespace

Result<Certificate> Certificate::selfSigned(const P256Key &key, const CertificateSubject &subject, Timestamp from,
                                            Randomness &randomness)
{
    constexpr long version3 = 2;
    const CertificateHandle made(X509_new());
    X509 *certificate = made.get();
    if (X509_set_version(certificate, version3) != 1 || !setSerial(certificate, randomness)
        || !setName(certificate, subject) || !setValidity(certificate, from)
        || X509_set_pubkey(certificate, key.handle()) != 1 || !addExtensions(certificate)
        || X509_sign(certificate, key.handle(), EVP_sha256()) <= 0)
        return failure(Error::internal("crypto.failed", {QStringLiteral("X.509")}));
    return fromDer(derOf(certificate));
}

Result<Certificate> Certificate::fromDer(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    CertificateHandle certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    if (!certificate || derOf(certificate.get()) != der)
        return malformed();
    return Certificate(der, std::shared_ptr<X509>(std::move(certificate)));
}

Result<Certificate> Certificate::fromPem(const QByteArray &pem)
{
    TIZILIM_TRY_ASSIGN(const auto all, listFromPem(pem));
    if (all.size() != 1)
        return malformed();
    return all.first();
}

Result<QList<Certificate>> Certificate::listFromPem(const QByteArray &pem)
{
    const BioHandle text(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    QList<Certificate> all;
    while (const CertificateHandle next{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)}) {
        TIZILIM_TRY_ASSIGN(auto certificate, fromDer(derOf(next.get())));
        all.append(std::move(certificate));
    }
    if (all.size() != pem.count("-----BEGIN ") || all.isEmpty())
        return malformed();
    return all;
}

QByteArray Certificate::pem() const
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), m_handle.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return {bytes, size};
}

Digest Certificate::fingerprint() const
{
    return sha256(m_der);
}

QString Certificate::subject() const
{
    return nameText(X509_get_subject_name(m_handle.get()));
}

QString Certificate::issuer() const
{
    return nameText(X509_get_issuer_name(m_handle.get()));
}

Timestamp Certificate::notBefore() const
{
    return timestampOf(X509_get0_notBefore(m_handle.get()));
}

Timestamp Certificate::notAfter() const
{
    return timestampOf(X509_get0_notAfter(m_handle.get()));
}

bool Certificate::certifies(const P256Key &key) const
{
    return EVP_PKEY_eq(X509_get0_pubkey(m_handle.get()), key.handle()) == 1;
}

Result<void> Certificate::trustedBy(const QList<Certificate> &anchors, const QList<Certificate> &between,
                                    Timestamp at) const
{
    const CertificateStoreHandle store = storeOf(anchors);
    const CertificatesHandle others(sk_X509_new_null());
    for (const Certificate &certificate : between)
        if (X509_up_ref(certificate.handle()) == 1)
            sk_X509_push(others.get(), certificate.handle());
    const StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), m_handle.get(), others.get()) != 1)
        return failure(Error::internal("crypto.failed", {QStringLiteral("X.509")}));
    X509_VERIFY_PARAM_set_time(X509_STORE_CTX_get0_param(context.get()), static_cast<std::time_t>(at.milliseconds / 1000));
    if (X509_verify_cert(context.get()) == 1)
        return {};
    const int reason = X509_STORE_CTX_get_error(context.get());
    return failure(Error::refused("certificate.untrusted",
                                  {subject(), QString::fromLatin1(X509_verify_cert_error_string(reason))}));
}

} // namespace tizilim
