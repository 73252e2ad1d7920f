#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace tizilim {

/// What the QR code of a licence certificate says, in one line that a person can read
/// (docs/file-format.md, "Licence certificate"):
/// `tizilim:certificate:1:REGISTRY:NUMBER:BIN:ISSUED:UNTIL:MADE:HOLDER:SIGNATURE`.
struct LicenceCertificate {
    static constexpr qsizetype signatureSize = 64;
    static constexpr qsizetype longestHolder = 160; ///< characters; a longer name is cut and ends in …

    RecordId registry;
    QString number;      ///< of the licence
    QString bin;         ///< of the holder; may be empty
    QString holder;      ///< its name
    QDate issuedOn;
    QDate validUntil;    ///< last day; null: without end
    QDate madeOn;        ///< day in Almaty on which the certificate was signed
    QByteArray signature; ///< Ed25519 over signedBytes(), by the officer who made it

    /// The name of a holder as it stands in a certificate: NFC, spaces made single, cut where it is too long.
    static QString holderName(const QString &name);

    /// "tizilim/v1/certificate" NUL ‖ registry id, 16 bytes ‖ for each of number, BIN, issued, until, made and holder:
    /// length as u32, UTF-8. Dates are ISO, none is empty.
    QByteArray signedBytes() const;
    QString toString() const;
    /// Reads exactly what toString() writes. Errors: certificate.form {what is wrong}.
    [[nodiscard]] static Result<LicenceCertificate> parse(const QString &text);

    /// What it says as `name=value` joined by semicolons; in values, as in toString(), `% ; : =` and control characters
    /// are percent-encoded.
    QString details() const;
    /// A value as it stands there.
    static QString encoded(const QString &value);

    bool operator==(const LicenceCertificate &) const = default;
};

} // namespace tizilim
