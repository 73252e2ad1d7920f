#include "model/crypto/CmsSigner.h"

#include "model/crypto/OpenSslHandles.h"

#include <ctime>

namespace tizilim {

namespace {

using TimeHandle = std::unique_ptr<ASN1_TIME, OpenSslRelease<ASN1_TIME_free>>;

constexpr unsigned int flags = CMS_DETACHED | CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP | CMS_PARTIAL;

bool addSigningTime(CMS_SignerInfo *signer, Timestamp time)
{
    // Given here, else OpenSSL would ask the system's clock.
    const TimeHandle stamp(ASN1_TIME_set(nullptr, static_cast<std::time_t>(time.milliseconds / 1000)));
    return stamp
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, ASN1_STRING_type(stamp.get()), stamp.get(), -1) == 1;
}

bool addSigner(CMS_ContentInfo *cms, const SigningIdentity &identity, Timestamp time)
{
    CMS_SignerInfo *signer =
        CMS_add1_signer(cms, identity.certificate().handle(), identity.key(), EVP_sha256(), flags);
    if (signer == nullptr || !addSigningTime(signer, time))
        return false;
    for (const Certificate &certificate : identity.chain())
        if (CMS_add1_cert(cms, certificate.handle()) != 1)
            return false;
    return true;
}

QByteArray derOf(CMS_ContentInfo *cms)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size < 0 ? 0 : size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace

Result<QByteArray> CmsSigner::sign(ByteView content, Timestamp time) const
{
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const BioHandle bytes(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    QByteArray der;
    if (cms && bytes && addSigner(cms.get(), m_identity, time) && CMS_final(cms.get(), bytes.get(), nullptr, flags) == 1)
        der = derOf(cms.get());
    if (der.isEmpty())
        return failure(Error::internal("crypto.failed", {QStringLiteral("CMS")}));
    return der;
}

} // namespace tizilim
