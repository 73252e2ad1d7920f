#pragma once

struct sqlite3;

namespace tizilim {

/// Registers the aggregate dsum(column): the exact sum of decimals in their 16-byte form, in that form; null for none.
/// Overflow is an error of the statement, never a wrapped number.
void registerDecimalSum(sqlite3 *connection);

} // namespace tizilim
