#pragma once

#include <QDate>

#include <vector>

namespace tizilim {

/// A day off by rule, before any decree.
struct DayOff {
    QDate date;
    const char *name = ""; ///< "New Year", translation context "Holiday"
    bool moved = false;    ///< stands in for a holiday that fell on a weekend
};

/// The days off of a year by rule, in order: the holidays themselves, also those on a weekend, and the working days to
/// which holidays on a weekend move. 7 January and Qurban Ait do not move. Decreed transfers are not among them.
/// Sources: Law on holidays, 13 December 2001, no. 267-II; Labour Code, articles 84 and 85. Empty before 2013.
std::vector<DayOff> daysOffByRule(int year);

/// The first and the last year for which the date of Qurban Ait is known here. In later years it has to come as an
/// override of the calendar.
int firstYearOfHolidays();
int lastYearOfQurbanAit();

} // namespace tizilim
