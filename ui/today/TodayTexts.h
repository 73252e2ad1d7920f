#pragma once

#include "app/session/Today.h"
#include "ui/common/StatusChip.h"
#include "ui/shell/PageAddress.h"

namespace tizilim {

/// What has to be done, in the language of the window.
QString stepText(const TodayTask &task);
/// The chip of a task's term, or of how long it has waited.
ChipContent termChip(const TodayTask &task);
/// The day in words, and the next working day where this one is none.
QString dayText(const Today &today);
/// So many records of a type: "2 applications".
QString countText(const WorkCount &count);
/// The kinds of which there are some: "2 applications, 1 declaration"; empty if there are none.
QString countsText(const std::vector<WorkCount> &counts);
/// What the figures call a list.
QString figureText(const WorkCount &figure);
/// The list page behind a count.
PageAddress addressOf(const WorkCount &count);
/// The page of a task's record; null where it has none any more.
PageAddress addressOf(const TodayTask &task);

} // namespace tizilim
