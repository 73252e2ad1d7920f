#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

enum class ReportFormat { Pdf, Xlsx, Csv, Json };

/// pdf, xlsx, csv, json.
QString reportFormatName(ReportFormat format);
/// Reads a list parted by commas, as the command line has it. Errors: export.format_unknown.
[[nodiscard]] Result<std::vector<ReportFormat>> parseReportFormats(const QString &text);

/// The first pass over the rows of a report: what every writer needs to know beforehand.
/// Errors: those of the rows, report.cell_type, task.cancelled.
[[nodiscard]] Result<ReportSurvey> surveyForExport(const ReportContent &content, const ReportTexts &texts,
                                                   const ExportProgress &progress);

/// Writes a report in some formats without putting anything into place: what is dropped leaves nothing behind, not even for a
/// moment. Else as exportReport().
[[nodiscard]] Result<WrittenFiles> writeReport(const PreparedReport &report, const std::vector<ReportFormat> &formats,
                                               const QString &base, const ExportProgress &progress = {});

/// Puts all files into place, or none of them; gives their paths. Errors: those of OutputFile::commit().
[[nodiscard]] Result<QStringList> commitAll(const WrittenFiles &files);

/// Writes a report in some formats, all or none of them: `base` is the path without an ending. Gives the paths of the
/// files in place, in no order. Can run on any thread; PDF needs a QGuiApplication. The progress is in thousandths.
/// Errors: those of surveyForExport() and of the writers.
[[nodiscard]] Result<QStringList> exportReport(const ReportContent &content, const ReportTexts &texts,
                                               const std::vector<ReportFormat> &formats, const QString &base,
                                               const ExportProgress &progress = {});

} // namespace tizilim
