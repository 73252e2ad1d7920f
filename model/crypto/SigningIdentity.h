#pragma once

#include "model/crypto/Certificate.h"
#include "model/crypto/P256Key.h"

#include <QList>

#include <memory>

namespace tizilim {

/// A key with the certificate that names its holder: the officer's own, or one of a certification centre.
class SigningIdentity {
public:
    /// The officer's own key. Errors: certificate.other_key, if the certificate certifies another one.
    [[nodiscard]] static Result<SigningIdentity> own(const P256Key &key, const Certificate &certificate);

    /// What a PKCS#12 file (RFC 7292) holds: one key, its certificate and the certificates between it and the root.
    /// Old files (RC2, 3DES) are read where OpenSSL's legacy provider is installed.
    /// Errors: pkcs12.malformed, pkcs12.wrong_password, pkcs12.unsupported (an algorithm unknown here, such as GOST).
    [[nodiscard]] static Result<SigningIdentity> fromPkcs12(const QByteArray &file, const SecretBytes &password);

    const Certificate &certificate() const { return m_certificate; }
    /// From the issuer upwards, as far as it is known; empty for an officer's own key.
    const QList<Certificate> &chain() const { return m_chain; }
    /// For the sources of this room.
    EVP_PKEY *key() const { return m_key.get(); }

private:
    SigningIdentity(std::shared_ptr<EVP_PKEY> key, Certificate certificate, QList<Certificate> chain)
        : m_key(std::move(key)), m_certificate(std::move(certificate)), m_chain(std::move(chain))
    {
    }
    std::shared_ptr<EVP_PKEY> m_key;
    Certificate m_certificate;
    QList<Certificate> m_chain;
};

} // namespace tizilim
