#pragma once

#include "model/domain/Deadline.h"
#include "ui/common/StatusChip.h"

namespace tizilim {

/// The chip of a term: so many days left, due today, overdue by so many, paused. Nothing without a date.
ChipContent chipOf(const Deadline &deadline);

} // namespace tizilim
