#pragma once

#include "model/domain/Field.h"

#include <QMap>

#include <map>
#include <vector>

namespace tizilim {

/// A report that can be asked for, described as data: the command line, the window and the manual read this. Its
/// content is made where the registry can be read.
struct Report {
    const char *name = "";  ///< on the command line; never changes its meaning
    int version = 1;        ///< raised when the same parameters give other content
    const char *title = ""; ///< English, marked for translation in the context "Report"
    std::vector<Field> parameters;
};

using ReportParameters = std::map<QString, Value>;

/// The report with a name; null if there is none.
const Report *reportByName(const std::vector<Report> &reports, const QString &name);

/// Reads parameters from plain text. Those not given are absent. Errors: report.parameter_unknown,
/// report.parameter_missing, and those of parseValue().
[[nodiscard]] Result<ReportParameters> parseReportParameters(const Report &report, const QMap<QString, QString> &given);

} // namespace tizilim
