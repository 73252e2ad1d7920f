#pragma once

#include <QString>

namespace tizilim {

/// The fingerprint of an officer's signing key as two people compare it: SHA-256 of the public key in hexadecimal, in
/// groups of four. The ENROL event and the certificate of packages have the same one.
QString fingerprintOf(const QByteArray &signingKey);

} // namespace tizilim
