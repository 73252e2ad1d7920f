#pragma once

#include "app/session/Registry.h"

#include "model/history/EventLog.h"

namespace tizilim {

/// Events as people read them; of events over several rows, the changes of `record` come first (all, if it is null).
[[nodiscard]] Result<std::vector<HistoryEntry>> historyEntries(Database &database, const std::vector<StoredEvent> &events,
                                                               const RecordId &record);

/// Puts in what the records that a page refers to are called.
[[nodiscard]] Result<void> addTitles(Database &database, ListPage &page, const QString &language);

} // namespace tizilim
