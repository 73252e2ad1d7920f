#pragma once

#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"
#include "model/domain/Rate.h"

namespace tizilim {

/// The day whose rate turns a line into tenge: the end of the line's own period, else of the declaration's, but never a
/// day to come; for a declaration of one operation without dates, today.
QDate rateDay(const DeclarationLine &line, const Declaration &declaration, QDate today);

/// The line with its amount in tenge and the rate by which it came about. Without a rate of the day both stay empty.
/// Errors: money.too_many_places (tenge with parts of a tiyn), money.too_large.
[[nodiscard]] Result<DeclarationLine> valued(DeclarationLine line, std::span<const Rate> rates, QDate day);

/// What lines add up to, in tiyn.
struct DeclarationTotals {
    qint64 source = 0;
    qint64 destination = 0;
    qint64 acceptedSource = 0;
    qint64 acceptedDestination = 0;

    bool operator==(const DeclarationTotals &) const = default;
};

/// Lines without an amount in tenge count as nothing. Errors: money.too_large.
[[nodiscard]] Result<DeclarationTotals> totalsOf(std::span<const DeclarationLine> lines);

/// The declaration with the totals of its lines.
[[nodiscard]] Result<Declaration> withTotals(Declaration declaration, std::span<const DeclarationLine> lines);

} // namespace tizilim
