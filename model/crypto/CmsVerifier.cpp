#include "model/crypto/CmsVerifier.h"

#include "model/crypto/DerWriter.h"
#include "model/crypto/OpenSslHandles.h"

#include <QByteArrayList>
#include <QDateTime>

#include <ctime>
#include <optional>

namespace tizilim {

namespace {

// Parts of DER that are always the same, in hexadecimal.
constexpr const char *signedDataId = "06092a864886f70d010702";
constexpr const char *dataId = "06092a864886f70d010701";
constexpr const char *sha256Algorithm = "300b0609608648016503040201";
constexpr const char *rsaAlgorithm = "300d06092a864886f70d0101010500";
constexpr const char *ecdsaAlgorithm = "300a06082a8648ce3d040302";
constexpr const char *version1 = "020101";

QByteArray fixed(const char *hex)
{
    return QByteArray::fromHex(hex);
}

template<typename Object>
QByteArray derOf(const Object *object, int (*write)(const Object *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size < 0 ? 0 : size);
    OPENSSL_free(bytes);
    return der;
}

struct Parsed {
    CmsHandle cms;
    CMS_SignerInfo *signerInfo = nullptr;
    QList<Certificate> certificates;
    std::optional<Certificate> signer;
};

std::unexpected<Error> malformed()
{
    return failure(Error::refused("cms.malformed"));
}

bool isSigner(CMS_SignerInfo *info, const Certificate &certificate)
{
    return CMS_SignerInfo_cert_cmp(info, certificate.handle()) == 0;
}

Result<void> takeCertificates(Parsed &parsed)
{
    const CertificatesHandle inside(CMS_get1_certs(parsed.cms.get()));
    for (int i = 0; i < sk_X509_num(inside.get()); ++i) {
        const auto certificate = Certificate::fromDer(derOf<X509>(sk_X509_value(inside.get(), i), i2d_X509));
        if (!certificate)
            return malformed();
        parsed.certificates.append(*certificate);
        if (isSigner(parsed.signerInfo, *certificate))
            parsed.signer = *certificate;
    }
    if (!parsed.signer)
        return malformed();
    return {};
}

Result<Parsed> parse(const QByteArray &signature)
{
    const auto *position = reinterpret_cast<const unsigned char *>(signature.constData());
    Parsed parsed;
    parsed.cms.reset(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(signature.size())));
    if (!parsed.cms || OBJ_obj2nid(CMS_get0_type(parsed.cms.get())) != NID_pkcs7_signed)
        return malformed();
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(parsed.cms.get());
    if (sk_CMS_SignerInfo_num(signers) != 1)
        return malformed();
    parsed.signerInfo = sk_CMS_SignerInfo_value(signers, 0);
    TIZILIM_TRY(takeCertificates(parsed));
    return parsed;
}

QString nameOf(const X509_ALGOR *algorithm)
{
    char text[80];
    const ASN1_OBJECT *id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, algorithm);
    OBJ_obj2txt(text, sizeof text, id, 0);
    return QString::fromLatin1(text);
}

/// The algorithm identifiers that CmsSigner writes; nothing for all others.
QByteArray knownSignatureAlgorithm(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(id)) {
    case NID_rsaEncryption: return fixed(rsaAlgorithm);
    case NID_ecdsa_with_SHA256: return fixed(ecdsaAlgorithm);
    default: return {};
    }
}

Result<void> checkAlgorithms(const Parsed &parsed)
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(parsed.signerInfo, nullptr, nullptr, &digest, &signature);
    if (knownSignatureAlgorithm(signature).isEmpty())
        return failure(Error::refused("cms.unsupported", {nameOf(signature)}));
    const ASN1_OBJECT *id = nullptr;
    X509_ALGOR_get0(&id, nullptr, nullptr, digest);
    if (OBJ_obj2nid(id) != NID_sha256)
        return failure(Error::refused("cms.unsupported", {nameOf(digest)}));
    return {};
}

/// A store that trusts the signer and asks nothing about times and purposes: trust is decided elsewhere.
CertificateStoreHandle storeTrusting(const Certificate &signer)
{
    CertificateStoreHandle store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), signer.handle());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_STORE_set_purpose(store.get(), X509_PURPOSE_ANY);
    return store;
}

bool fits(const Parsed &parsed, ByteView content)
{
    const CertificateStoreHandle store = storeTrusting(*parsed.signer);
    // Not the bytes themselves: CMS_verify copies such a BIO, and OpenSSL 3.0 loses the copy where the message names a
    // digest that it does not know.
    const BioHandle bytes(BIO_push(BIO_new(BIO_f_buffer()), BIO_new_mem_buf(content.data(), static_cast<int>(content.size()))));
    constexpr unsigned int flags = CMS_DETACHED | CMS_BINARY | CMS_CADES;
    return CMS_verify(parsed.cms.get(), nullptr, store.get(), bytes.get(), nullptr, flags) == 1;
}

QByteArray signedAttributes(const CMS_SignerInfo *info)
{
    QByteArrayList attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i)
        attributes.append(derOf<X509_ATTRIBUTE>(CMS_signed_get_attr(info, i), i2d_X509_ATTRIBUTE));
    return Der::setOf(Der::Context0, attributes);
}

QByteArray signerInfo(const Parsed &parsed)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(parsed.signerInfo, nullptr, nullptr, nullptr, &algorithm);
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(parsed.signerInfo);
    const QByteArray signature(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    X509 *signer = parsed.signer->handle();
    const QByteArray name = derOf<X509_NAME>(X509_get_issuer_name(signer), i2d_X509_NAME)
        + derOf<ASN1_INTEGER>(X509_get0_serialNumber(signer), i2d_ASN1_INTEGER);
    return Der::element(Der::Sequence, fixed(version1) + Der::element(Der::Sequence, name) + fixed(sha256Algorithm)
                                           + signedAttributes(parsed.signerInfo) + knownSignatureAlgorithm(algorithm)
                                           + Der::element(Der::OctetString, signature));
}

/// The signature as CmsSigner writes it, made again from its protected parts.
QByteArray writtenAgain(const Parsed &parsed)
{
    QByteArrayList certificates;
    for (const Certificate &certificate : parsed.certificates)
        certificates.append(certificate.der());
    const QByteArray body = fixed(version1) + Der::element(Der::Set, fixed(sha256Algorithm))
        + Der::element(Der::Sequence, fixed(dataId)) + Der::setOf(Der::Context0, certificates)
        + Der::element(Der::Set, signerInfo(parsed));
    return Der::element(Der::Sequence, fixed(signedDataId) + Der::element(Der::Context0, Der::element(Der::Sequence, body)));
}

Timestamp claimedTime(CMS_SignerInfo *info)
{
    const int place = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1);
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(info, place), 0);
    std::tm parts{};
    if (value == nullptr || ASN1_TIME_to_tm(value->value.asn1_string, &parts) != 1)
        return {};
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return {QDateTime(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace

Result<CmsSignature> verifyCms(const QByteArray &signature, ByteView content)
{
    TIZILIM_TRY_ASSIGN(const Parsed parsed, parse(signature));
    TIZILIM_TRY(checkAlgorithms(parsed));
    if (!fits(parsed, content))
        return failure(Error::refused("cms.wrong_signature"));
    if (writtenAgain(parsed) != signature)
        return failure(Error::refused("cms.not_exact"));
    CmsSignature good{*parsed.signer, parsed.certificates, claimedTime(parsed.signerInfo)};
    good.chain.removeAll(good.signer);
    return good;
}

} // namespace tizilim
