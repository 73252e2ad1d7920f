#pragma once

#include "model/base/Timestamp.h"
#include "model/crypto/SigningIdentity.h"

#include <QByteArray>

namespace tizilim {

/// Makes signatures that public tools check: CAdES-BES (ETSI EN 319 122-1) in CMS (RFC 5652), detached, DER, SHA-256,
/// with the signer's certificate and its chain inside.
///
///     openssl cms -verify -cades -binary -inform DER -in SIGNATURE -content CONTENT -CAfile signer.pem -purpose any
class CmsSigner {
public:
    explicit CmsSigner(SigningIdentity identity) : m_identity(std::move(identity)) {}

    const SigningIdentity &identity() const { return m_identity; }
    /// Signs the bytes as they are. `time` goes in as the time that the signer claims. Errors: crypto.failed.
    [[nodiscard]] Result<QByteArray> sign(ByteView content, Timestamp time) const;

private:
    SigningIdentity m_identity;
};

} // namespace tizilim
