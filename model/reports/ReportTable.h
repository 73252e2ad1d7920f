#pragma once

#include "model/base/Result.h"
#include "model/reports/Cell.h"

#include <functional>
#include <memory>
#include <vector>

namespace tizilim {

/// A column of a table. The id is the key in JSON and never translated.
struct ReportColumn {
    const char *id = "";
    LocalText label;
    ColumnType type = ColumnType::Text;
    bool summed = false; ///< its exact sum is a control total
    int places = -1;     ///< Quantity and Percent: places shown; -1 as many as the column needs
};

using Row = std::vector<Cell>;

/// Gives the rows of a table one at a time, so that a million of them need no more memory than one.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// Fills `row` with one cell a column and returns true, or returns false after the last row.
    [[nodiscard]] virtual Result<bool> next(Row &row) = 0;
};

/// A table whose rows are streamed. `open` begins anew at the first row each time it is called and must give the same
/// rows each time (one snapshot of the registry): writers go through them more than once, and refuse to finish if a
/// later pass does not give the totals of the first.
struct ReportTable {
    const char *id = "";
    LocalText caption; ///< shown where a section has several tables; may be empty
    std::vector<ReportColumn> columns;
    std::function<Result<std::unique_ptr<RowSource>>()> open;
};

/// Rows that are at hand anyway, for tables that are short by their nature.
std::function<Result<std::unique_ptr<RowSource>>()> rowsAtHand(std::vector<Row> rows);

} // namespace tizilim
