#include "model/domain/Holidays.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <limits>

namespace tizilim {

namespace {

constexpr int firstYear = 2013; // since then 7 May is a day off
constexpr int forGood = std::numeric_limits<int>::max();

struct FixedHoliday {
    int month;
    int day;
    const char *name;
    bool moves = true;
    int firstYearInForce = firstYear;
    int lastYearInForce = forGood;
};

constexpr FixedHoliday fixedHolidays[] = {
    {1, 1, QT_TRANSLATE_NOOP("Holiday", "New Year")},
    {1, 2, QT_TRANSLATE_NOOP("Holiday", "New Year")},
    {1, 7, QT_TRANSLATE_NOOP("Holiday", "Orthodox Christmas"), false},
    {3, 8, QT_TRANSLATE_NOOP("Holiday", "International Women's Day")},
    {3, 21, QT_TRANSLATE_NOOP("Holiday", "Nauryz")},
    {3, 22, QT_TRANSLATE_NOOP("Holiday", "Nauryz")},
    {3, 23, QT_TRANSLATE_NOOP("Holiday", "Nauryz")},
    {5, 1, QT_TRANSLATE_NOOP("Holiday", "Unity Day")},
    {5, 7, QT_TRANSLATE_NOOP("Holiday", "Defender Day")},
    {5, 9, QT_TRANSLATE_NOOP("Holiday", "Victory Day")},
    {7, 6, QT_TRANSLATE_NOOP("Holiday", "Capital Day")},
    {8, 30, QT_TRANSLATE_NOOP("Holiday", "Constitution Day")},
    {10, 25, QT_TRANSLATE_NOOP("Holiday", "Republic Day"), true, 2022},
    {12, 1, QT_TRANSLATE_NOOP("Holiday", "First President Day"), true, firstYear, 2021},
    {12, 16, QT_TRANSLATE_NOOP("Holiday", "Independence Day")},
    {12, 17, QT_TRANSLATE_NOOP("Holiday", "Independence Day"), true, firstYear, 2021},
};

struct MonthAndDay {
    int month;
    int day;
};

// The first day of Qurban Ait, one row a year from 2013 on. Up to 2027: as kept in Kazakhstan or named in the calendar
// of the Spiritual Administration of Muslims of Kazakhstan. From 2028 on: 10 Dhu al-Hijja of the Umm al-Qura calendar
// as ICU computes it, to be confirmed by that administration (check); an override of the calendar corrects it.
constexpr std::array qurbanAit{
    MonthAndDay{10, 15}, MonthAndDay{10, 4}, MonthAndDay{9, 24}, MonthAndDay{9, 12}, MonthAndDay{9, 1},
    MonthAndDay{8, 21},  MonthAndDay{8, 11}, MonthAndDay{7, 31}, MonthAndDay{7, 20}, MonthAndDay{7, 9},
    MonthAndDay{6, 28},  MonthAndDay{6, 16}, MonthAndDay{6, 6},  MonthAndDay{5, 27}, MonthAndDay{5, 16},
    MonthAndDay{5, 5},   MonthAndDay{4, 24}, MonthAndDay{4, 13}, MonthAndDay{4, 2},  MonthAndDay{3, 22},
    MonthAndDay{3, 12},  MonthAndDay{3, 1},  MonthAndDay{2, 19},
};

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

bool isIn(const std::vector<DayOff> &days, QDate date)
{
    return std::ranges::any_of(days, [&](const DayOff &day) { return day.date == date; });
}

std::vector<DayOff> holidaysOf(int year, bool moving)
{
    std::vector<DayOff> days;
    for (const FixedHoliday &holiday : fixedHolidays) {
        if (holiday.moves == moving && year >= holiday.firstYearInForce && year <= holiday.lastYearInForce)
            days.push_back({QDate(year, holiday.month, holiday.day), holiday.name});
    }
    if (!moving && year <= lastYearOfQurbanAit()) {
        const MonthAndDay first = qurbanAit[static_cast<std::size_t>(year - firstYear)];
        days.push_back({QDate(year, first.month, first.day), QT_TRANSLATE_NOOP("Holiday", "Qurban Ait")});
    }
    return days;
}

/// The first day after a holiday that is neither on a weekend nor off already.
QDate substituteFor(QDate holiday, const std::vector<DayOff> &taken)
{
    QDate date = holiday.addDays(1);
    while (isWeekend(date) || isIn(taken, date))
        date = date.addDays(1);
    return date;
}

} // namespace

std::vector<DayOff> daysOffByRule(int year)
{
    if (year < firstYear)
        return {};
    const std::vector<DayOff> moving = holidaysOf(year, true);
    std::vector<DayOff> days = holidaysOf(year, false);
    days.insert(days.end(), moving.begin(), moving.end());
    for (const DayOff &holiday : moving) {
        if (isWeekend(holiday.date))
            days.push_back({substituteFor(holiday.date, days), holiday.name, true});
    }
    std::ranges::sort(days, {}, &DayOff::date);
    return days;
}

int firstYearOfHolidays()
{
    return firstYear;
}

int lastYearOfQurbanAit()
{
    return firstYear + static_cast<int>(qurbanAit.size()) - 1;
}

} // namespace tizilim
