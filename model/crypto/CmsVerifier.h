#pragma once

#include "model/base/Timestamp.h"
#include "model/crypto/Certificate.h"

#include <QByteArray>
#include <QList>

namespace tizilim {

/// What a good signature says. Whether its signer is to be trusted is the caller's question: compare the certificate's
/// fingerprint with the history, or ask Certificate::trustedBy.
struct CmsSignature {
    Certificate signer;
    QList<Certificate> chain; ///< the other certificates inside
    Timestamp claimedTime;    ///< by the signer's own clock
};

/// Checks what CmsSigner made. Stricter than OpenSSL, which lets some changed bits of a signature pass: from what the
/// signature protects and the certificates that it names, the whole is written down again and must be the same to the
/// last bit. Every bit of the signer's certificate counts too (RFC 5035). Of the other certificates inside, what their
/// issuers signed does; compare them with the copy that was kept beside the signature.
/// Errors: cms.malformed; cms.unsupported {algorithm} (such as GOST: neither good nor bad, not checked here);
/// cms.wrong_signature (another content, another key, a changed signature); cms.not_exact (it would pass elsewhere).
[[nodiscard]] Result<CmsSignature> verifyCms(const QByteArray &signature, ByteView content);

} // namespace tizilim
