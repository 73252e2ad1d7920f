#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tizilim {

/// A day that a decree makes off or makes a working day: transferred days off, working Saturdays, Qurban Ait on
/// another day. Effective-dated reference data with its source.
struct CalendarOverride {
    QDate date;
    bool working = false;
    QString source; ///< "Government resolution no. 1065 of 3 December 2024"
};

/// The clock of a term stands still on the days after the request up to and including the day of the answer.
struct Pause {
    QDate requested;
    std::optional<QDate> answered; ///< empty while the answer is awaited
};

/// A term in working days. The day of receipt is day 0.
struct Term {
    QDate received;
    int days = 0;
    std::vector<Pause> pauses;
};

/// The calendar by which terms run: Monday to Friday but for the days off by rule (Holidays.h) and for overrides.
/// All dates are days in Almaty; a term ends at 24:00 of its last day. Rules: Law on permissions and notifications,
/// 16 May 2014, no. 202-V; Administrative Procedure Code, article 74.
class WorkingDays {
public:
    /// Of several overrides for one date the last counts.
    explicit WorkingDays(const std::vector<CalendarOverride> &overrides = {});

    bool isWorkingDay(QDate date) const;
    /// The n-th working day after `dayZero`; before it if `days` is negative; `dayZero` itself if 0.
    QDate addWorkingDays(QDate dayZero, int days) const;
    /// How many working days lie after `from` up to and including `to`; negative if `to` is earlier.
    int workingDaysBetween(QDate from, QDate to) const;

    /// The last day of a term. Empty while a pause that stops it is open.
    std::optional<QDate> lastDayOf(const Term &term) const;
    /// How many working days of a term are over at the end of `today`, pauses left out.
    int daysUsed(const Term &term, QDate today) const;
    /// 0 on the last day of the term, negative when it is overdue.
    int daysLeft(const Term &term, QDate today) const { return term.days - daysUsed(term, today); }

private:
    std::vector<QDate> m_off;     // sorted; weekdays on which nobody works
    std::vector<QDate> m_working; // sorted; weekend days on which people work
};

} // namespace tizilim
