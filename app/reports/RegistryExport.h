#pragma once

#include "app/exports/ReportExport.h"
#include "app/reports/ReportCatalogue.h"

namespace tizilim {

/// Writes one report of the registry into a folder, as one moment shows it, and signs an EXPORT event over the files: what
/// leaves the registry stands in its history. Returns the paths. Errors: those of makeReport, exportReport and the store.
[[nodiscard]] Result<QStringList> runReport(Registry &registry, const ReportRequest &request, const std::vector<ReportFormat> &formats,
                                            const QString &folder, const ExportProgress &progress);

/// File name without folder and ending: compliance-2026-01-01-2026-03-31.
QString reportFileName(const ReportRequest &request);

} // namespace tizilim
