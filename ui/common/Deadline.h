#pragma once

#include "ui/common/StatusChip.h"

#include <QDate>

namespace tizilim {

/// A term as a list or a record shows it.
struct Deadline {
    QDate due;
    int daysLeft = 0;         ///< negative once overdue
    bool workingDays = false; ///< what daysLeft counts
    bool paused = false;      ///< the clock stands still

    bool operator==(const Deadline &) const = default;
};

/// The chip of a term: so many days left, due today, overdue by so many, paused. Nothing without a date.
ChipContent chipOf(const Deadline &deadline);

} // namespace tizilim
