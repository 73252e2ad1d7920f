#pragma once

#include "app/exports/ReportTexts.h"
#include "app/exports/pdf/ReportStyles.h"
#include "model/reports/TableSurvey.h"

namespace tizilim {

/// Where the columns of a printed table stand, and its type.
struct TableLayout {
    struct Column {
        qreal left = 0;  ///< of the column, from the left edge of the table
        qreal width = 0; ///< with the padding on both sides
        bool toTheRight = false;
        int places = -1; ///< of decimals
    };

    TableStyles styles;
    std::vector<Column> columns;
    qreal padding = 0;        ///< on each side of a cell
    bool comfortable = false; ///< all numbers, dates and words have room in type that is easy to read

    /// For a table of this width, with the largest type in which everything has room: small where it has to be, for a
    /// number is not broken over lines.
    static TableLayout of(const TableSurvey &survey, const ReportTexts &texts, const ReportStyles &styles,
                          QPaintDevice *device, qreal width);

    qreal innerWidth(std::size_t column) const { return columns[column].width - 2 * padding; }
};

/// Digits after the point that a column of decimals is printed with, so that its points stand below each other.
int printedPlaces(const ReportColumn &column, const ColumnSurvey &survey);

} // namespace tizilim
