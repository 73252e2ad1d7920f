#include "model/storage/DecimalSum.h"

#include "model/base/Decimal.h"

#include <sqlite3.h>

namespace tizilim {

namespace {

struct Sum {
    Decimal::Units units;
    bool any;
    bool overflowed;
};

void addToSum(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *sum = static_cast<Sum *>(sqlite3_aggregate_context(context, sizeof(Sum)));
    if (!sum || sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *data = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const Result<Decimal> decimal = Decimal::fromBytes(QByteArray::fromRawData(data, sqlite3_value_bytes(values[0])));
    if (!decimal) {
        sqlite3_result_error(context, "dsum: not a decimal", -1);
        return;
    }
    sum->any = true;
    sum->overflowed |= __builtin_add_overflow(sum->units, decimal->units(), &sum->units);
}

void finishSum(sqlite3_context *context)
{
    const auto *sum = static_cast<Sum *>(sqlite3_aggregate_context(context, 0));
    if (!sum || !sum->any)
        return sqlite3_result_null(context);
    if (sum->overflowed)
        return sqlite3_result_error(context, "dsum: overflow", -1);
    const QByteArray bytes = Decimal::fromUnits(sum->units).toBytes();
    sqlite3_result_blob(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerDecimalSum(sqlite3 *connection)
{
    sqlite3_create_function(connection, "dsum", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, nullptr, addToSum, finishSum);
}

} // namespace tizilim
