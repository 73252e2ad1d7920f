#pragma once

#include "model/base/Randomness.h"
#include "model/base/Timestamp.h"
#include "model/crypto/Certificate.h"

#include <QByteArray>
#include <QList>

namespace tizilim {

/// What a time-stamping authority vouches for.
struct TimeStamp {
    Timestamp time;
    QByteArray serialNumber; ///< of the token, big-endian
    QString policy;          ///< the authority's, as dotted numbers
    Certificate authority;
    QList<Certificate> chain; ///< the other certificates inside

    /// Checks that the authority and every other certificate inside lead to one of the anchors, at the time of the
    /// stamp. Errors: certificate.untrusted.
    [[nodiscard]] Result<void> trustedBy(const QList<Certificate> &anchors) const;
};

/// Time stamps by RFC 3161: a query goes to an authority by hand, its reply comes back; nothing here uses a network.
namespace TimeStamping {

/// A query over the data's SHA-256, with a nonce, asking for the certificate. DER (`application/timestamp-query`).
/// Errors: crypto.failed.
[[nodiscard]] Result<QByteArray> makeQuery(ByteView content, Randomness &randomness);

/// The token of a reply, DER, after it was found granted, made for this very query, and good in itself.
/// Errors: timestamp.malformed, timestamp.not_granted {what the authority says}, timestamp.wrong.
[[nodiscard]] Result<QByteArray> tokenOfReply(const QByteArray &reply, const QByteArray &query);

/// Checks a token over content. Stricter than OpenSSL: what no signature protects must be as RFC 5652 says, so that no
/// changed bit passes; only of a certificate inside whose issuer is not, nobody can tell before trustedBy. Errors: timestamp.malformed (also if not in the one form that DER allows),
/// timestamp.wrong: other content, a changed token, or a certificate that is not for time stamps.
[[nodiscard]] Result<TimeStamp> verifyToken(const QByteArray &token, ByteView content);

} // namespace TimeStamping

} // namespace tizilim
