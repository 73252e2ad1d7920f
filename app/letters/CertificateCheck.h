#pragma once

#include "app/session/Registry.h"

#include "model/crypto/Ed25519.h"
#include "model/domain/IdentifierCheck.h"

namespace tizilim {

/// By what a licence certificate is to be proved: a registry, or keys of officers that somebody vouches for. With neither it
/// can only be well formed.
struct CertificateTrust {
    const Registry *registry = nullptr;
    std::vector<Ed25519PublicKey> keys;
};

/// The keys that a word names: 64 hex digits, or a file with as many on each line (`#` begins a remark).
/// Errors: file.cannot_read, certificate.key {the line}.
[[nodiscard]] Result<std::vector<Ed25519PublicKey>> certificateKeys(const QString &word);

/// Checks the line in the QR code of a licence certificate. With a registry: that its history has the export of this very
/// certificate, signed by a key that its key events show in force on the day, and that the licence still reads like it and is
/// in force; with keys: signature and dates. What it says goes into the details in any case, with `signer` and `status` where
/// a registry tells them. Reasons: certificate.form, not_proved, forged, other_registry, not_recorded, signer, differs,
/// expired, not_in_force. Errors: those of the store.
[[nodiscard]] Result<IdentifierVerdict> checkCertificate(const QString &value, const CertificateTrust &trust, QDate today);

} // namespace tizilim
