#pragma once

#include "model/base/Randomness.h"
#include "model/base/Result.h"
#include "model/base/Timestamp.h"
#include "model/crypto/Digest.h"
#include "model/crypto/P256Key.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

using X509 = struct x509_st;

namespace tizilim {

/// Whose certificate it is: parts of the X.509 name. Empty parts are left out.
struct CertificateSubject {
    QString commonName;   ///< at most 64 characters count
    QString organisation; ///< at most 64 characters count
    QString serialNumber; ///< the officer's id, say
};

/// An X.509 certificate. Cheap to copy.
class Certificate {
public:
    /// The certificate of an officer's own key: signed by itself, valid from `from`, without end (notAfter
    /// 99991231235959Z, RFC 5280, 4.1.2.5), for signatures only. Errors: crypto.failed.
    [[nodiscard]] static Result<Certificate> selfSigned(const P256Key &key, const CertificateSubject &subject,
                                                        Timestamp from, Randomness &randomness);
    /// Exactly one certificate, in the one encoding that DER allows. Errors: certificate.malformed.
    [[nodiscard]] static Result<Certificate> fromDer(const QByteArray &der);
    /// The one certificate of a PEM text. Errors: certificate.malformed, also where there are none or several.
    [[nodiscard]] static Result<Certificate> fromPem(const QByteArray &pem);
    /// All certificates of a PEM text, at least one, in its order. Errors: certificate.malformed.
    [[nodiscard]] static Result<QList<Certificate>> listFromPem(const QByteArray &pem);

    const QByteArray &der() const { return m_der; }
    QByteArray pem() const;
    /// SHA-256 of the DER form: what the ENROL event names and what people compare.
    Digest fingerprint() const;
    /// The holder, as RFC 2253 writes names, not escaping letters outside ASCII.
    QString subject() const;
    QString issuer() const;
    Timestamp notBefore() const;
    Timestamp notAfter() const;
    /// True if it certifies the key.
    bool certifies(const P256Key &key) const;

    /// Checks that the chain of issuers leads from this certificate to one of the anchors (which need not be roots),
    /// at a given instant. Errors: certificate.untrusted {subject, OpenSSL's reason}.
    [[nodiscard]] Result<void> trustedBy(const QList<Certificate> &anchors, const QList<Certificate> &between,
                                         Timestamp at) const;

    bool operator==(const Certificate &other) const { return m_der == other.m_der; }
    /// For the sources of this room.
    X509 *handle() const { return m_handle.get(); }

private:
    Certificate(QByteArray der, std::shared_ptr<X509> handle) : m_der(std::move(der)), m_handle(std::move(handle)) {}
    QByteArray m_der;
    std::shared_ptr<X509> m_handle;
};

} // namespace tizilim
