#include "model/domain/WorkingDays.h"

#include "model/domain/Holidays.h"

#include <algorithm>
#include <map>

namespace tizilim {

namespace {

// Far beyond any licence; the days off of a year are computed once.
constexpr int lastYear = 2100;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

bool isPaused(const Term &term, QDate date)
{
    return std::ranges::any_of(term.pauses, [&](const Pause &pause) {
        return pause.requested < date && (!pause.answered || date <= *pause.answered);
    });
}

/// From this day on the term cannot go on: the earliest request without an answer.
std::optional<QDate> openSince(const Term &term)
{
    std::optional<QDate> since;
    for (const Pause &pause : term.pauses) {
        if (!pause.answered && (!since || pause.requested < *since))
            since = pause.requested;
    }
    return since;
}

} // namespace

WorkingDays::WorkingDays(const std::vector<CalendarOverride> &overrides)
{
    std::map<QDate, bool> working;
    for (int year = firstYearOfHolidays(); year <= lastYear; ++year) {
        for (const DayOff &day : daysOffByRule(year))
            working[day.date] = false;
    }
    for (const CalendarOverride &entry : overrides)
        working[entry.date] = entry.working;
    for (const auto &[date, works] : working) {
        if (isWeekend(date) && works)
            m_working.push_back(date);
        else if (!isWeekend(date) && !works)
            m_off.push_back(date);
    }
}

bool WorkingDays::isWorkingDay(QDate date) const
{
    if (isWeekend(date))
        return std::ranges::binary_search(m_working, date);
    return !std::ranges::binary_search(m_off, date);
}

QDate WorkingDays::addWorkingDays(QDate dayZero, int days) const
{
    const int step = days < 0 ? -1 : 1;
    QDate date = dayZero;
    for (int left = days * step; left > 0;) {
        date = date.addDays(step);
        left -= isWorkingDay(date) ? 1 : 0;
    }
    return date;
}

int WorkingDays::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int days = 0;
    for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

std::optional<QDate> WorkingDays::lastDayOf(const Term &term) const
{
    const std::optional<QDate> stop = openSince(term);
    QDate date = term.received;
    for (int left = term.days; left > 0;) {
        if (stop && date >= *stop)
            return std::nullopt;
        date = date.addDays(1);
        left -= isWorkingDay(date) && !isPaused(term, date) ? 1 : 0;
    }
    return date;
}

int WorkingDays::daysUsed(const Term &term, QDate today) const
{
    int used = 0;
    for (QDate date = term.received.addDays(1); date <= today; date = date.addDays(1))
        used += isWorkingDay(date) && !isPaused(term, date) ? 1 : 0;
    return used;
}

} // namespace tizilim
