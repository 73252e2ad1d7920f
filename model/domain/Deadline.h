#pragma once

#include <QDate>

namespace tizilim {

/// A term as it stands on a day.
struct Deadline {
    QDate due;                ///< its last day; while it is paused, the day by which the answer is due, if one was set
    int daysLeft = 0;         ///< 0 on the last day, negative once overdue
    bool workingDays = false; ///< what daysLeft counts
    bool paused = false;      ///< the clock stands still

    bool operator==(const Deadline &) const = default;
};

} // namespace tizilim
