#pragma once

#include "app/exports/ReportWriter.h"
#include "app/exports/xlsx/XlsxBook.h"

namespace tizilim {

/// Writes a table to sheets of its own: head in the first row, frozen and with filters; below the last row the totals
/// as formulas. What is too long for one sheet goes on in the next, with a head and totals of its own.
class XlsxTable {
public:
    XlsxTable(XlsxBook &book, const PreparedReport &report, const TableSurvey &survey, qint64 rowsASheet);
    [[nodiscard]] Result<void> write(ExportSteps &steps);

private:
    struct Column {
        int place = 0;       ///< in the sheet
        int exactPlace = -1; ///< of the text that tells numbers in full; -1 if a double keeps all of them
        lxw_format *format = nullptr;
        lxw_format *total = nullptr;
        double width = 10; ///< in digits
    };

    Column columnOf(std::size_t index, int place);
    double widthOf(const ReportColumn &column, const ColumnSurvey &survey, int places) const;
    QString exactText(const Cell &cell) const;
    Result<void> beginSheet();
    void writeHead();
    void writeRow(const Row &row);
    void writeCell(std::size_t index, const Cell &cell);
    Result<void> endSheet();

    XlsxBook &m_book;
    const PreparedReport &m_report;
    const TableSurvey &m_survey;
    qint64 m_rowsASheet;
    std::vector<Column> m_columns;
    int m_width = 0; ///< in columns of the sheet
    lxw_worksheet *m_sheet = nullptr;
    qint64 m_rows = 0;            ///< in the sheet at hand
    std::vector<ExactSum> m_sums; ///< of the sheet at hand
    qint64 m_rowsBefore = 0;      ///< in the sheets before
};

} // namespace tizilim
