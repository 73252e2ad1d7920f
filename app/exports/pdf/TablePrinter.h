#pragma once

#include "app/exports/pdf/PageFlow.h"
#include "app/exports/pdf/TableLayout.h"

namespace tizilim {

/// Lets a table flow over pages row by row, its head repeated on each.
class TablePrinter {
public:
    TablePrinter(PageFlow &flow, const TableSurvey &survey, const ReportTexts &texts, const ReportStyles &styles,
                 const TableLayout &layout);

    /// Height of the head with one row of one line: what must fit below a heading.
    qreal leastHeight() const;
    void begin();
    void row(const Row &row);
    /// The line of control totals, or that there are no rows.
    void end();

private:
    struct Line {
        QString text;
        bool second = false;
    };
    using CellLines = std::vector<Line>;

    CellLines linesOf(std::size_t column, const Cell &cell) const;
    static CellLines paired(const PairedText &text, const TextStyle &first, const TextStyle &second, qreal width);
    qreal heightOf(std::size_t lines) const;
    void printHead();
    void printLines(std::size_t column, const CellLines &lines, std::size_t from, std::size_t to,
                    const TextStyle &first, const TextStyle &second) const;
    void printRow(std::size_t from, std::size_t to);
    const TextStyle &styleOf(std::size_t column) const;

    PageFlow &m_flow;
    const TableSurvey &m_survey;
    const ReportTexts &m_texts;
    const ReportStyles &m_styles;
    const TableLayout &m_layout;
    qreal m_lineHeight;
    qreal m_gap; ///< above and below the lines of a row
    std::vector<CellLines> m_head;
    qreal m_headHeight = 0;
    std::vector<CellLines> m_cells; ///< of the row at hand
    qint64 m_printed = 0;
};

} // namespace tizilim
