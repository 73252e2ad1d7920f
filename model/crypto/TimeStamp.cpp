#include "model/crypto/TimeStamp.h"

#include "model/crypto/OpenSslHandles.h"
#include "model/crypto/Sha256.h"

#include <QDateTime>

#include <ctime>

namespace tizilim::TimeStamping {

namespace {

using AlgorithmHandle = std::unique_ptr<X509_ALGOR, OpenSslRelease<X509_ALGOR_free>>;
using ImprintHandle = std::unique_ptr<TS_MSG_IMPRINT, OpenSslRelease<TS_MSG_IMPRINT_free>>;
using IntegerHandle = std::unique_ptr<ASN1_INTEGER, OpenSslRelease<ASN1_INTEGER_free>>;
using QueryHandle = std::unique_ptr<TS_REQ, OpenSslRelease<TS_REQ_free>>;
using ReplyHandle = std::unique_ptr<TS_RESP, OpenSslRelease<TS_RESP_free>>;
using TokenHandle = std::unique_ptr<PKCS7, OpenSslRelease<PKCS7_free>>;
using TokenInfoHandle = std::unique_ptr<TS_TST_INFO, OpenSslRelease<TS_TST_INFO_free>>;
using VerificationHandle = std::unique_ptr<TS_VERIFY_CTX, OpenSslRelease<TS_VERIFY_CTX_free>>;

template<typename Object>
QByteArray derOf(const Object *object, int (*write)(const Object *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size < 0 ? 0 : size);
    OPENSSL_free(bytes);
    return der;
}

/// Reads DER, all of it, in the one form that it allows; null if it is none.
template<typename Handle, typename Object>
Handle readExactly(const QByteArray &der, Object *(*read)(Object **, const unsigned char **, long),
                   int (*write)(const Object *, unsigned char **))
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    Handle object(read(nullptr, &position, static_cast<long>(der.size())));
    if (object && derOf<Object>(object.get(), write) != der)
        object.reset();
    return object;
}

std::unexpected<Error> malformed()
{
    return failure(Error::refused("timestamp.malformed"));
}

std::unexpected<Error> wrong()
{
    return failure(Error::refused("timestamp.wrong"));
}

ImprintHandle imprintOf(ByteView content)
{
    ImprintHandle imprint(TS_MSG_IMPRINT_new());
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    Digest digest = sha256(content);
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    if (TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1
        || TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()), Digest::size) != 1)
        imprint.reset();
    return imprint;
}

IntegerHandle nonce(Randomness &randomness)
{
    QByteArray bytes = randomness.bytes(16);
    bytes[0] = static_cast<char>((bytes[0] & 0x3F) | 0x40);
    const BigNumberHandle number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), 16, nullptr));
    return IntegerHandle(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

QString statusText(const TS_STATUS_INFO *status)
{
    QStringList lines;
    const STACK_OF(ASN1_UTF8STRING) *text = TS_STATUS_INFO_get0_text(status);
    for (int i = 0; i < sk_ASN1_UTF8STRING_num(text); ++i) {
        const ASN1_UTF8STRING *line = sk_ASN1_UTF8STRING_value(text, i);
        lines.append(QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(line)), ASN1_STRING_length(line)));
    }
    lines.append(QString::number(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status))));
    return lines.join(QLatin1String("; "));
}

bool isGranted(const TS_STATUS_INFO *status)
{
    const long value = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    return value == TS_STATUS_GRANTED || value == TS_STATUS_GRANTED_WITH_MODS;
}

Timestamp timeOf(const TS_TST_INFO *info)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1)
        return {};
    const QDate day(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
    return {QDateTime(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC).toMSecsSinceEpoch()};
}

STACK_OF(X509) * certificatesIn(const PKCS7 *token)
{
    return PKCS7_type_is_signed(token) ? token->d.sign->cert : nullptr;
}

/// A store that trusts what the token brings along, at the time that it names: trust is decided elsewhere.
CertificateStoreHandle storeTrusting(const STACK_OF(X509) * certificates, Timestamp time)
{
    CertificateStoreHandle store(X509_STORE_new());
    for (int i = 0; i < sk_X509_num(certificates); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(certificates, i));
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), static_cast<std::time_t>(time.milliseconds / 1000));
    return store;
}

VerificationHandle verification(PKCS7 *token, ByteView content, Timestamp time)
{
    VerificationHandle context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_DATA | TS_VFY_SIGNATURE | TS_VFY_SIGNER);
    TS_VERIFY_CTX_set_data(context.get(), BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    TS_VERIFY_CTX_set_store(context.get(), storeTrusting(certificatesIn(token), time).release());
    return context;
}

/// True if the one certificate inside that is named as issuer did issue it, or its issuer is not inside.
bool isIssuedInside(X509 *certificate, const STACK_OF(X509) * inside)
{
    bool issuerSeen = false;
    for (int i = 0; i < sk_X509_num(inside); ++i) {
        X509 *issuer = sk_X509_value(inside, i);
        if (X509_NAME_cmp(X509_get_subject_name(issuer), X509_get_issuer_name(certificate)) != 0)
            continue;
        issuerSeen = true;
        if (X509_verify(certificate, X509_get0_pubkey(issuer)) == 1)
            return true;
    }
    return !issuerSeen;
}

/// True if the algorithm is the plain one of the signer's key, or that together with the digest.
bool isSignatureAlgorithm(const X509_ALGOR *algorithm, const X509_ALGOR *digest, X509 *signer)
{
    const ASN1_OBJECT *id = nullptr;
    int parameterType = 0;
    X509_ALGOR_get0(&id, &parameterType, nullptr, algorithm);
    const int keyKind = EVP_PKEY_get_base_id(X509_get0_pubkey(signer));
    const ASN1_OBJECT *digestId = nullptr;
    X509_ALGOR_get0(&digestId, nullptr, nullptr, digest);
    int signedDigest = 0;
    int signedKey = 0;
    const bool both = OBJ_find_sigid_algs(OBJ_obj2nid(id), &signedDigest, &signedKey) == 1 && signedKey == keyKind
        && signedDigest == OBJ_obj2nid(digestId);
    const bool plainParameters = parameterType == V_ASN1_NULL || parameterType == V_ASN1_UNDEF;
    return plainParameters && (both || OBJ_obj2nid(id) == keyKind);
}

/// The fields of the signer's entry that no signature protects.
bool isExact(const PKCS7_SIGNER_INFO *entry, X509 *signer)
{
    const QByteArray named = derOf<X509_NAME>(entry->issuer_and_serial->issuer, i2d_X509_NAME);
    return ASN1_INTEGER_get(entry->version) == 1 && named == derOf<X509_NAME>(X509_get_issuer_name(signer), i2d_X509_NAME)
        && isSignatureAlgorithm(entry->digest_enc_alg, entry->digest_alg, signer);
}

/// OpenSSL passes over some fields that no signature protects: they must say what RFC 5652 makes them say.
bool isExact(const PKCS7 *token, X509 *signer)
{
    const PKCS7_SIGNED *content = token->d.sign;
    if (ASN1_INTEGER_get(content->version) != 3 || sk_X509_ALGOR_num(content->md_algs) != 1
        || sk_PKCS7_SIGNER_INFO_num(content->signer_info) != 1)
        return false;
    const PKCS7_SIGNER_INFO *entry = sk_PKCS7_SIGNER_INFO_value(content->signer_info, 0);
    if (X509_ALGOR_cmp(sk_X509_ALGOR_value(content->md_algs, 0), entry->digest_alg) != 0 || !isExact(entry, signer))
        return false;
    for (int i = 0; i < sk_X509_num(content->cert); ++i)
        if (!isIssuedInside(sk_X509_value(content->cert, i), content->cert))
            return false;
    return true;
}

using SignersHandle = std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * signers) { sk_X509_free(signers); })>;

Result<TimeStamp> describe(PKCS7 *token, const TS_TST_INFO *info)
{
    const SignersHandle signers(PKCS7_get0_signers(token, nullptr, 0));
    if (sk_X509_num(signers.get()) != 1 || !isExact(token, sk_X509_value(signers.get(), 0)))
        return wrong();
    TIZILIM_TRY_ASSIGN(Certificate authority, Certificate::fromDer(derOf<X509>(sk_X509_value(signers.get(), 0), i2d_X509)));
    QList<Certificate> chain;
    for (int i = 0; i < sk_X509_num(certificatesIn(token)); ++i) {
        TIZILIM_TRY_ASSIGN(Certificate next,
                           Certificate::fromDer(derOf<X509>(sk_X509_value(certificatesIn(token), i), i2d_X509)));
        if (!(next == authority))
            chain.append(std::move(next));
    }
    const ASN1_INTEGER *serial = TS_TST_INFO_get_serial(info);
    const QByteArray number(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)), ASN1_STRING_length(serial));
    char policy[80];
    OBJ_obj2txt(policy, sizeof policy, TS_TST_INFO_get_policy_id(const_cast<TS_TST_INFO *>(info)), 1);
    return TimeStamp{timeOf(info), number, QString::fromLatin1(policy), std::move(authority), std::move(chain)};
}

} // namespace

Result<QByteArray> makeQuery(ByteView content, Randomness &randomness)
{
    const QueryHandle query(TS_REQ_new());
    const ImprintHandle imprint = imprintOf(content);
    const IntegerHandle number = nonce(randomness);
    if (!imprint || TS_REQ_set_version(query.get(), 1) != 1 || TS_REQ_set_msg_imprint(query.get(), imprint.get()) != 1
        || TS_REQ_set_nonce(query.get(), number.get()) != 1 || TS_REQ_set_cert_req(query.get(), 1) != 1)
        return failure(Error::internal("crypto.failed", {QStringLiteral("RFC 3161")}));
    return derOf<TS_REQ>(query.get(), i2d_TS_REQ);
}

Result<QByteArray> tokenOfReply(const QByteArray &reply, const QByteArray &query)
{
    const auto response = readExactly<ReplyHandle>(reply, d2i_TS_RESP, i2d_TS_RESP);
    const auto request = readExactly<QueryHandle>(query, d2i_TS_REQ, i2d_TS_REQ);
    if (!response || !request)
        return malformed();
    if (const TS_STATUS_INFO *status = TS_RESP_get_status_info(response.get()); !isGranted(status))
        return failure(Error::refused("timestamp.not_granted", {statusText(status)}));
    PKCS7 *token = TS_RESP_get_token(response.get());
    if (token == nullptr)
        return malformed();
    const VerificationHandle context(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    const Timestamp time = timeOf(TS_RESP_get_tst_info(response.get()));
    TS_VERIFY_CTX_add_flags(context.get(), TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(context.get(), storeTrusting(certificatesIn(token), time).release());
    if (TS_RESP_verify_response(context.get(), response.get()) != 1)
        return wrong();
    return derOf<PKCS7>(token, i2d_PKCS7);
}

Result<TimeStamp> verifyToken(const QByteArray &token, ByteView content)
{
    const auto parsed = readExactly<TokenHandle>(token, d2i_PKCS7, i2d_PKCS7);
    const TokenInfoHandle info(parsed ? PKCS7_to_TS_TST_INFO(parsed.get()) : nullptr);
    if (!info)
        return malformed();
    const VerificationHandle context = verification(parsed.get(), content, timeOf(info.get()));
    if (TS_RESP_verify_token(context.get(), parsed.get()) != 1)
        return wrong();
    return describe(parsed.get(), info.get());
}

} // namespace tizilim::TimeStamping

namespace tizilim {

Result<void> TimeStamp::trustedBy(const QList<Certificate> &anchors) const
{
    TIZILIM_TRY(authority.trustedBy(anchors, chain, time));
    for (const Certificate &certificate : chain)
        TIZILIM_TRY(certificate.trustedBy(anchors, chain, time));
    return {};
}

} // namespace tizilim
