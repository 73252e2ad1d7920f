#pragma once

#include "model/base/Decimal.h"
#include "model/base/Money.h"
#include "model/base/Timestamp.h"
#include "model/reports/LocalText.h"

#include <QDate>

#include <variant>

namespace tizilim {

/// A code of a closed list with the label that people read.
struct Coded {
    QString code;
    LocalText label;
};

/// One value of a report; empty if not given.
using Cell = std::variant<std::monostate, QString, qint64, Money, Decimal, QDate, Timestamp, Coded, LocalText>;

/// What the cells of a column are, which decides how each format writes them.
enum class ColumnType {
    Text,       ///< QString, Coded or LocalText
    Identifier, ///< QString that may look like a number and must stay text (IIN, BIN, account)
    Integer,    ///< qint64
    Money,      ///< Money in tenge
    Quantity,   ///< Decimal, up to 18 places
    Date,       ///< QDate, a day in Almaty
    Timestamp,  ///< Timestamp, shown in Almaty time
    Percent,    ///< Decimal, 100 is the whole
};

/// True of what can be added up: whole numbers, money, quantities.
bool isSummable(ColumnType type);
/// True of what stands at the right edge of its column.
bool isNumeric(ColumnType type);
/// The name in files: text, identifier, integer, money, quantity, date, timestamp, percent.
QString columnTypeName(ColumnType type);
/// True if a cell of a column of this type may hold the value; an empty one always may.
bool fits(ColumnType type, const Cell &cell);

/// A value that stands alone, outside a table, with what it is.
struct TypedCell {
    ColumnType type = ColumnType::Text;
    Cell value;
    int places = -1;        ///< Quantity and Percent: places after the point; -1 as many as the value has
    bool signShown = false; ///< +2 instead of 2
};

} // namespace tizilim
