#pragma once

#include "model/domain/Description.h"
#include "model/domain/WorkingDays.h"

namespace tizilim {

enum class DayKind { Off, Working };

template<>
const Choices &choicesOf<DayKind>();

/// A day that differs from the rule: off or working by decree. There is at most one for each date.
struct CalendarDay {
    RecordId id;
    QDate date;
    DayKind kind = DayKind::Off;
    QString ground; ///< "day off moved from 10 January"
    QString source; ///< the decree, its number and date

    static const Description<CalendarDay> &description();
};

/// The calendar with these days put on top of the rule.
WorkingDays workingDaysWith(const std::vector<CalendarDay> &days);

} // namespace tizilim
