#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

/// A workbook: a summary with key figures and native charts, a sheet a table (more where it is longer than a sheet),
/// and a sheet of parameters with the exact control totals. Cells are typed, identifiers are text, heads are frozen and
/// have filters, totals are formulas. A number with more digits than a spreadsheet keeps stands in full as text beside
/// the rounded one. While the sheets are put together at the end, a stop is noticed only when that is done. Errors:
/// export.xlsx_failed too.
class XlsxWriter : public ReportWriter {
public:
    static constexpr qint64 rowsOfExcel = 1'048'576;
    /// Head and totals take one row each.
    explicit XlsxWriter(qint64 rowsASheet = rowsOfExcel - 2) : m_rowsASheet(rowsASheet) {}
    [[nodiscard]] Result<WrittenFiles> write(const PreparedReport &report, const QString &base,
                                             const ExportProgress &progress) const override;

private:
    qint64 m_rowsASheet;
};

} // namespace tizilim
