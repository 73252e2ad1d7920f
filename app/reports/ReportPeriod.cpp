#include "app/reports/ReportPeriod.h"

#include <array>

namespace tizilim {

namespace {

constexpr qint64 leastForPercent = 100;

bool isOfWholeMonths(const ReportPeriod &period)
{
    return period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
}

int monthsOf(const ReportPeriod &period)
{
    return (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
}

TypedCell onDay(QDate day)
{
    return {ColumnType::Date, day};
}

TypedCell inText(const QString &text)
{
    return {ColumnType::Text, text};
}

/// An exact decimal of a whole number or an amount.
std::optional<Decimal> amountOf(const TypedCell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell.value))
        return Decimal(*number);
    if (const auto *money = std::get_if<Money>(&cell.value))
        return Decimal(money->hundredths);
    return std::nullopt;
}

TypedCell growth(const Decimal &before, const Decimal &now)
{
    const Result<Decimal> difference = now.minus(before);
    const Result<Decimal> share = difference ? difference->dividedBy(before) : difference;
    const Result<Decimal> percent = share ? share->times(Decimal(100)) : share;
    return percent ? TypedCell{ColumnType::Percent, *percent, 1, true} : TypedCell{};
}

} // namespace

ReportPeriod ReportPeriod::before() const
{
    if (!isOfWholeMonths(*this))
        return {from.addDays(-from.daysTo(to) - 1), from.addDays(-1)};
    return {from.addMonths(-monthsOf(*this)), from.addDays(-1)};
}

LocalText ReportPeriod::label() const
{
    const QString year = QString::number(from.year());
    if (isOfWholeMonths(*this) && monthsOf(*this) == 12 && from.month() == 1)
        return LocalText::verbatim(year);
    if (isOfWholeMonths(*this) && monthsOf(*this) == 3 && from.month() % 3 == 1)
        return {"Report", QT_TRANSLATE_NOOP("Report", "%1 quarter %2"), {inText(romanNumeral((from.month() + 2) / 3)), inText(year)}};
    return {"Report", QT_TRANSLATE_NOOP("Report", "%1 – %2"), {onDay(from), onDay(to)}};
}

QString romanNumeral(int number)
{
    static constexpr std::array numerals{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    return number >= 1 && number <= int(numerals.size()) ? QString::fromLatin1(numerals[size_t(number - 1)]) : QString::number(number);
}

TypedCell changeOf(const TypedCell &before, const TypedCell &now)
{
    const std::optional<Decimal> first = amountOf(before);
    const std::optional<Decimal> second = amountOf(now);
    if (!first || !second)
        return {};
    const auto *count = std::get_if<qint64>(&before.value);
    if (count && *count < leastForPercent)
        return {ColumnType::Integer, std::get<qint64>(now.value) - *count, -1, true};
    return first->isZero() ? TypedCell{} : growth(*first, *second);
}

} // namespace tizilim
