#pragma once

#include "app/session/Registry.h"
#include "ui/common/Timeline.h"

namespace tizilim {

/// The history of a record of a type, in the words of the language in force; the latest first.
QList<TimelineEntry> timelineOf(const std::vector<HistoryEntry> &history, const RecordType &type);

/// What one event changed, field by field; `type` is that of the record that it is about, null where there is none.
QList<TimelineEntry::Change> changesOf(const HistoryEntry &entry, const RecordType *type);

} // namespace tizilim
