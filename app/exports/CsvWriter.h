#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

/// Comma-separated values, RFC 4180, UTF-8 with byte order mark: one file a table. `base.csv` is the first table, the
/// others and the key figures and figures are `base.<id>.csv`; parameters, control totals and provenance stand in
/// `base.parameters.csv`. Kazakh and Russian files have semicolons and decimal commas, as spreadsheets of these
/// languages expect; English ones commas and points. Dates are ISO 8601, instants too, with Almaty's offset.
class CsvWriter : public ReportWriter {
public:
    [[nodiscard]] Result<WrittenFiles> write(const PreparedReport &report, const QString &base,
                                             const ExportProgress &progress) const override;
};

} // namespace tizilim
