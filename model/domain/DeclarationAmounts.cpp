#include "model/domain/DeclarationAmounts.h"

#include "model/base/Money.h"

#include <algorithm>

namespace tizilim {

namespace {

Result<void> add(qint64 &total, qint64 tiyn)
{
    TIZILIM_TRY_ASSIGN(const Money sum, Money::tenge(total).plus(Money::tenge(tiyn)));
    total = sum.hundredths;
    return {};
}

DeclarationLine withoutValue(DeclarationLine line)
{
    line.amountInTenge.reset();
    line.rate.reset();
    line.rateUnits.reset();
    line.rateDate = {};
    line.rateSource.clear();
    return line;
}

} // namespace

QDate rateDay(const DeclarationLine &line, const Declaration &declaration, QDate today)
{
    const QDate end = line.periodTo.isValid() ? line.periodTo : declaration.periodTo;
    return end.isValid() ? std::min(end, today) : today;
}

Result<DeclarationLine> valued(DeclarationLine line, std::span<const Rate> rates, QDate day)
{
    line = withoutValue(std::move(line));
    if (line.currency == Currency::tenge().code()) {
        TIZILIM_TRY_ASSIGN(const Money money, Money::parse(line.amount.toString()));
        line.amountInTenge = money.hundredths;
        return line;
    }
    const Rate *rate = rateOfTheDay(rates, line.currency, day);
    if (!rate)
        return line;
    TIZILIM_TRY_ASSIGN(line.amountInTenge, inTiyn(line.amount, rate->rate, rate->units));
    line.rate = rate->rate;
    line.rateUnits = rate->units;
    line.rateDate = rate->date;
    line.rateSource = rate->source;
    return line;
}

Result<DeclarationTotals> totalsOf(std::span<const DeclarationLine> lines)
{
    DeclarationTotals totals;
    for (const DeclarationLine &line : lines) {
        const bool source = line.direction == FundsDirection::Source;
        const qint64 tiyn = line.amountInTenge.value_or(0);
        TIZILIM_TRY(add(source ? totals.source : totals.destination, tiyn));
        if (line.verdict == LineVerdict::Accepted)
            TIZILIM_TRY(add(source ? totals.acceptedSource : totals.acceptedDestination, tiyn));
    }
    return totals;
}

Result<Declaration> withTotals(Declaration declaration, std::span<const DeclarationLine> lines)
{
    TIZILIM_TRY_ASSIGN(const DeclarationTotals totals, totalsOf(lines));
    declaration.sourceTotal = totals.source;
    declaration.destinationTotal = totals.destination;
    declaration.acceptedSource = totals.acceptedSource;
    declaration.acceptedDestination = totals.acceptedDestination;
    return declaration;
}

} // namespace tizilim
