#include "ui/common/Period.h"

#include <QString>

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

Period months(QDate first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

Period year(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

constexpr std::array periods{
    NamedPeriod{"this-month", QT_TRANSLATE_NOOP("Period", "This month"), [](QDate today) { return months(firstOfMonth(today), 1); }},
    NamedPeriod{"last-month", QT_TRANSLATE_NOOP("Period", "Last month"), [](QDate today) { return months(firstOfMonth(today).addMonths(-1), 1); }},
    NamedPeriod{"this-quarter", QT_TRANSLATE_NOOP("Period", "This quarter"), [](QDate today) { return months(firstOfQuarter(today), 3); }},
    NamedPeriod{"last-quarter", QT_TRANSLATE_NOOP("Period", "Last quarter"), [](QDate today) { return months(firstOfQuarter(today).addMonths(-3), 3); }},
    NamedPeriod{"this-year", QT_TRANSLATE_NOOP("Period", "This year"), [](QDate today) { return year(today.year()); }},
    NamedPeriod{"last-year", QT_TRANSLATE_NOOP("Period", "Last year"), [](QDate today) { return year(today.year() - 1); }},
};

} // namespace

std::span<const NamedPeriod> namedPeriods()
{
    return periods;
}

const NamedPeriod *namedPeriod(const QString &id)
{
    const auto *const found = std::ranges::find_if(periods, [&](const NamedPeriod &period) { return id == QLatin1String(period.id); });
    return found == periods.end() ? nullptr : found;
}

} // namespace tizilim
