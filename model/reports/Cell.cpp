#include "model/reports/Cell.h"

namespace tizilim {

bool isSummable(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Money || type == ColumnType::Quantity;
}

bool isNumeric(ColumnType type)
{
    return isSummable(type) || type == ColumnType::Percent;
}

QString columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("text");
    case ColumnType::Identifier:
        return QStringLiteral("identifier");
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Money:
        return QStringLiteral("money");
    case ColumnType::Quantity:
        return QStringLiteral("quantity");
    case ColumnType::Date:
        return QStringLiteral("date");
    case ColumnType::Timestamp:
        return QStringLiteral("timestamp");
    case ColumnType::Percent:
        break;
    }
    return QStringLiteral("percent");
}

bool fits(ColumnType type, const Cell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return true;
    switch (type) {
    case ColumnType::Text:
        return std::holds_alternative<QString>(cell) || std::holds_alternative<Coded>(cell)
               || std::holds_alternative<LocalText>(cell);
    case ColumnType::Identifier:
        return std::holds_alternative<QString>(cell);
    case ColumnType::Integer:
        return std::holds_alternative<qint64>(cell);
    case ColumnType::Money: {
        const Money *money = std::get_if<Money>(&cell);
        return money && money->currency == Currency::tenge();
    }
    case ColumnType::Quantity:
    case ColumnType::Percent:
        return std::holds_alternative<Decimal>(cell);
    case ColumnType::Date:
        return std::holds_alternative<QDate>(cell);
    case ColumnType::Timestamp:
        return std::holds_alternative<Timestamp>(cell);
    }
    return false;
}

} // namespace tizilim
