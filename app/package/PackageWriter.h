#pragma once

#include "app/exports/ReportExport.h"
#include "app/session/Registry.h"

#include "model/reports/ReportLanguages.h"

namespace tizilim {

/// What an audit package is to hold.
struct PackageRequest {
    QDate from; ///< inclusive days in Almaty
    QDate to;
    QStringList reports; ///< names; all where empty
    ReportLanguages languages;
    std::vector<ReportFormat> formats{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json};
    QString out;             ///< NAME.asice
    QByteArray pkcs12;       ///< a certification centre's key to sign with; the officer's own where empty
    QString pkcs12Password;
};

/// What was made.
struct PackageMade {
    QString path;
    RecordId id;
    qint64 event = 0; ///< sequence number of the EXPORT event
    qint64 size = 0;  ///< bytes
    QStringList members;
};

/// Writes the reports of a period, as one moment shows them, into a signed audit package (docs/file-format.md, "Audit
/// package"). It is whole or not there; what fails after its EXPORT event was signed is recorded as EXPORT_FAILED. All of it
/// is held in memory. Errors: report.unknown, report.period, registry.opened_read_only, package.certificate_period,
/// package.too_large, pkcs12.*, export.*, task.cancelled, those of the store.
[[nodiscard]] Result<PackageMade> createPackage(Registry &registry, const PackageRequest &request, const ExportProgress &progress = {});

} // namespace tizilim
