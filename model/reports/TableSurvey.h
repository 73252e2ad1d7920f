#pragma once

#include "model/reports/ExactSum.h"
#include "model/reports/ReportContent.h"

#include <stop_token>

namespace tizilim {

/// What is known of a column when all of its cells have been seen.
struct ColumnSurvey {
    qint64 filled = 0;                ///< cells that are not empty
    ExactSum sum;                     ///< of a column that can be added up
    int mostPlaces = 0;               ///< of decimals: digits after the point
    bool beyondFifteenDigits = false; ///< some number has more significant digits than a double keeps
    TypedCell least;                  ///< of numbers; empty in a column without
    TypedCell greatest;
    // Of texts, from the first rows: enough to choose widths by.
    qint64 sampled = 0;
    qint64 characters = 0;
    QString longest; ///< cut to 120 characters
    QString longestWord;
};

/// What is known of a table when all of its rows have been seen: its control totals, and what a layout has to hold.
struct TableSurvey {
    const ReportTable *table = nullptr;
    qint64 rows = 0;
    std::vector<ColumnSurvey> columns;
};

/// True if a number has more than 15 significant digits, which is what every double keeps. The scale does not matter.
bool exceedsDouble(Decimal::Units units);
/// Digits after the point of a decimal.
int placesOf(const Decimal &decimal);

/// Gathers a survey row by row.
class Surveyor {
public:
    /// `label` puts a label into words.
    Surveyor(const ReportTable &table, std::function<QString(const LocalText &)> label);
    /// Errors: report.cell_type, if the row does not fit the columns.
    [[nodiscard]] Result<void> add(const Row &row);
    TableSurvey take() { return std::move(m_survey); }

private:
    void addText(ColumnSurvey &column, const Cell &cell) const;

    TableSurvey m_survey;
    std::function<QString(const LocalText &)> m_label;
};

/// Adds up the control totals of a later pass, to compare them with those of the survey.
class TotalsCheck {
public:
    explicit TotalsCheck(const TableSurvey &survey);
    /// False if the row has not one cell a column.
    [[nodiscard]] bool add(const Row &row);
    /// Errors: report.rows_changed, if rows or sums differ from the survey.
    [[nodiscard]] Result<void> finish() const;

private:
    const TableSurvey &m_survey;
    std::vector<std::size_t> m_summed;
    std::vector<ExactSum> m_sums;
    qint64 m_rows = 0;
};

/// The surveys of all tables of a report, in order.
struct ReportSurvey {
    std::vector<TableSurvey> tables;

    qint64 rows() const;
    /// The survey of a table of the content that was surveyed.
    const TableSurvey &of(const ReportTable &table) const;
};

/// Goes through all rows of a report once. `seen` is told the number of rows now and then; may be empty.
/// Errors: those of the rows, report.cell_type, task.cancelled.
[[nodiscard]] Result<ReportSurvey> surveyReport(const ReportContent &content,
                                                const std::function<QString(const LocalText &)> &label,
                                                const std::stop_token &stop = {},
                                                const std::function<void(qint64)> &seen = {});

} // namespace tizilim
