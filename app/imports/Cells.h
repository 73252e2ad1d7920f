#pragma once

#include "model/base/Decimal.h"
#include "model/base/Money.h"
#include "model/base/Result.h"
#include "model/base/Timestamp.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Reads the cells of files that others send (domain.md, section 5). Spaces around are passed over; an empty cell is for
/// the caller to tell apart. Quantities are read by Decimal::parse(), tenge by Money::parse().
namespace tizilim::cells {

/// How dates are written besides ISO 8601, which is always read. Never guessed: 03/04/2025 is one day or another.
enum class LocalDate {
    None,
    Dots,    ///< 09.02.2026, day first
    Slashes, ///< 09/02/2026, day first, as ESMA writes
};

/// Errors: cell.date {text, forms that are read}, cell.no_such_day {text}.
[[nodiscard]] Result<QDate> date(const QString &text, LocalDate local = LocalDate::Dots);

/// 2026-02-09T13:45Z, with seconds and up to three digits of a fraction or without; in UTC.
/// Errors: cell.time {text}, cell.time_zone_missing {text}, cell.no_such_day {text}.
[[nodiscard]] Result<Timestamp> instant(const QString &text);

/// Errors: decimal.* {text}.
[[nodiscard]] Result<Decimal> decimal(const QString &text);

/// At most two places after the point. Errors: money.* {text}.
[[nodiscard]] Result<Money> tenge(const QString &text);

/// A whole number of digits, perhaps with a minus. Errors: cell.integer {text}.
[[nodiscard]] Result<qint64> integer(const QString &text);

/// true/false, 1/0, yes/no, capitals or not. Errors: cell.boolean {text}.
[[nodiscard]] Result<bool> boolean(const QString &text);

/// The parts between `|`, trimmed; empty ones are left out.
QStringList list(const QString &text);

} // namespace tizilim::cells
