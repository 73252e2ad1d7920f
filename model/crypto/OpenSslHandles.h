#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <memory>

namespace tizilim {

/// Calls OpenSSL's free function of a type.
template<auto release>
struct OpenSslRelease {
    template<typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

inline void releaseCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

/// Owners of OpenSSL's objects; only the sources of this room see them.
using BioHandle = std::unique_ptr<BIO, OpenSslRelease<BIO_free_all>>;
using BigNumberHandle = std::unique_ptr<BIGNUM, OpenSslRelease<BN_clear_free>>;
using BigNumberContextHandle = std::unique_ptr<BN_CTX, OpenSslRelease<BN_CTX_free>>;
using CertificateHandle = std::unique_ptr<X509, OpenSslRelease<X509_free>>;
using CertificatesHandle = std::unique_ptr<STACK_OF(X509), OpenSslRelease<releaseCertificates>>;
using CertificateStoreHandle = std::unique_ptr<X509_STORE, OpenSslRelease<X509_STORE_free>>;
using CipherContextHandle = std::unique_ptr<EVP_CIPHER_CTX, OpenSslRelease<EVP_CIPHER_CTX_free>>;
using CipherHandle = std::unique_ptr<EVP_CIPHER, OpenSslRelease<EVP_CIPHER_free>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, OpenSslRelease<CMS_ContentInfo_free>>;
using CurveHandle = std::unique_ptr<EC_GROUP, OpenSslRelease<EC_GROUP_free>>;
using CurvePointHandle = std::unique_ptr<EC_POINT, OpenSslRelease<EC_POINT_free>>;
using DigestContextHandle = std::unique_ptr<EVP_MD_CTX, OpenSslRelease<EVP_MD_CTX_free>>;
using DigestHandle = std::unique_ptr<EVP_MD, OpenSslRelease<EVP_MD_free>>;
using KdfContextHandle = std::unique_ptr<EVP_KDF_CTX, OpenSslRelease<EVP_KDF_CTX_free>>;
using KdfHandle = std::unique_ptr<EVP_KDF, OpenSslRelease<EVP_KDF_free>>;
using KeyContextHandle = std::unique_ptr<EVP_PKEY_CTX, OpenSslRelease<EVP_PKEY_CTX_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpenSslRelease<EVP_PKEY_free>>;

} // namespace tizilim
