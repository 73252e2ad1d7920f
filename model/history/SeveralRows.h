#pragma once

#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"

namespace tizilim {

/// Whether the rows listed for an event (table event_row) are those that its roots commit to. Errors: those of the store.
[[nodiscard]] Result<bool> rowsFitEvent(Database &database, const PlacedEvent &placed);

/// The root over the rows that were there before an event changed them: what a request committed to.
[[nodiscard]] Result<Digest> rootTouchedBy(Database &database, const PlacedEvent &placed);

/// The records that an event names anywhere, trusted or not: itself, its listed rows, its payload.
[[nodiscard]] Result<QSet<RecordId>> recordsNamedBy(Database &database, const PlacedEvent &placed);

} // namespace tizilim
