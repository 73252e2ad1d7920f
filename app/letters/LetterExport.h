#pragma once

#include "app/letters/LetterKind.h"
#include "app/session/Registry.h"

#include "model/reports/ReportLanguages.h"

namespace tizilim {

/// A letter that is wanted.
struct LetterRequest {
    const LetterKind *kind = nullptr;
    RecordId record;
    ReportLanguages languages;
};

/// What was made.
struct LetterMade {
    QString path;
    QString certificate; ///< the line of its QR code; empty for letters
    QByteArray key;      ///< public key of who signed it, 32 bytes; null for letters
};

/// Why the officer may not write a letter about a record now. Errors: verb.role_may_not, letter.state_refuses.
[[nodiscard]] Result<void> mayMakeLetter(const Registry &registry, const LetterKind &kind, const Record &record);

/// Writes a letter as PDF and signs an EXPORT event over it that names kind, record and templates, and for a certificate the
/// hash of what its code says. Errors: those of mayMakeLetter, LetterTemplate::find, writeLetter and exportFiles.
[[nodiscard]] Result<LetterMade> makeLetter(Registry &registry, const LetterRequest &request, const QString &path);

/// A name for its file: `refusal-TZ-2026-0143.pdf`.
QString letterFileName(const LetterKind &kind, const Record &record);

} // namespace tizilim
