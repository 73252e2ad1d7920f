#pragma once

#include "app/exports/ReportExport.h"
#include "app/reports/ReportCatalogue.h"

namespace tizilim {

/// What is to leave the registry as files, and what its EXPORT event says of it beside them.
struct ContentExport {
    std::function<Result<ReportContent>(const Registry &)> content; ///< asked where the registry stands still
    ReportLanguages languages;
    std::vector<ReportFormat> formats;
    QString base;                    ///< path without an ending
    QHash<QString, QString> facts; ///< name of the report, period, filter
};

/// Files of whatever kind that are to leave the registry together.
struct FilesExport {
    std::function<Result<WrittenFiles>(const Registry &)> write; ///< asked where the registry stands still
    QString folder;                                              ///< made where it is missing
    QString languages;                                           ///< kk+ru
    QHash<QString, QString> facts;                               ///< beside the files in the EXPORT event
};

/// Writes files as one moment shows them, signs an EXPORT event over them, then puts them into place: what leaves the registry
/// stands in its history. All files or none; what fails after the event is recorded as EXPORT_FAILED. Returns the paths in
/// their order by name. Errors: registry.opened_read_only, export.folder_missing, those of `write` and the store.
[[nodiscard]] Result<QStringList> exportFiles(Registry &registry, const FilesExport &what, const ExportProgress &progress);

/// Writes content as one moment shows it, as exportFiles does. Errors: those of exportFiles, of the content and of exportReport.
[[nodiscard]] Result<QStringList> exportContent(Registry &registry, const ContentExport &what, const ExportProgress &progress);

/// Writes one report of the catalogue into a folder. Errors: those of exportContent and makeReport.
[[nodiscard]] Result<QStringList> runReport(Registry &registry, const ReportRequest &request, const std::vector<ReportFormat> &formats,
                                            const QString &folder, const ExportProgress &progress);

/// The pages of a report in memory, to be looked at before anything is written; nothing is signed. Errors: as runReport.
[[nodiscard]] Result<QByteArray> previewReport(const Registry &registry, const ReportRequest &request, const ExportProgress &progress);

/// Signs an EXPORT event over pages that go to a printer and not into a file. Errors: registry.opened_read_only, those of the
/// store.
[[nodiscard]] Result<void> recordPrinting(Registry &registry, const ReportRequest &request, const QByteArray &pages);

/// File name without folder and ending: compliance-2026-01-01-2026-03-31.
QString reportFileName(const ReportRequest &request);

} // namespace tizilim
