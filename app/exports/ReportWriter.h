#pragma once

#include "app/exports/ExportProgress.h"
#include "app/exports/OutputFile.h"
#include "app/exports/ReportTexts.h"
#include "model/reports/TableSurvey.h"

#include <memory>
#include <vector>

namespace tizilim {

/// A report that is ready to be written: content, what a first pass over its rows found, and its languages. The three
/// outlive it.
struct PreparedReport {
    const ReportContent &content;
    const ReportSurvey &survey;
    const ReportTexts &texts;
};

/// The files of one format, whole but not yet in place: commit() each, or drop them.
using WrittenFiles = std::vector<std::unique_ptr<OutputFile>>;

/// Writes reports in one format. Knows nothing of what a report is about.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    /// Writes to `base` + the format's ending; a format that holds one table a file makes several. Errors: those of
    /// OutputFile and of the rows, report.rows_changed, task.cancelled.
    [[nodiscard]] virtual Result<WrittenFiles> write(const PreparedReport &report, const QString &base,
                                                     const ExportProgress &progress) const = 0;
};

/// Goes through the rows of a table, checks that they add up to what the survey found, and counts the steps.
[[nodiscard]] Result<void> forEachRow(const TableSurvey &survey, ExportSteps &steps,
                                      const std::function<Result<void>(const Row &)> &use);

} // namespace tizilim
