#pragma once

#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"

namespace tizilim {

/// The rows that an event changed.
struct RowsOfEvent {
    bool fit = true;       ///< those listed (table event_row) are those that its roots commit to
    QSet<quint16> types;   ///< record types among them
};

/// Errors: those of the store.
[[nodiscard]] Result<RowsOfEvent> rowsOfEvent(Database &database, const PlacedEvent &placed);

/// Rows listed for events that do not exist. Errors: those of the store.
[[nodiscard]] Result<Problems> rowsOfNoEvent(Database &database);

/// The root over the rows that were there before an event changed them: what a request committed to.
[[nodiscard]] Result<Digest> rootTouchedBy(Database &database, const PlacedEvent &placed);

/// The records that an event names anywhere, trusted or not: itself, its listed rows, its payload.
[[nodiscard]] Result<QSet<RecordId>> recordsNamedBy(Database &database, const PlacedEvent &placed);

} // namespace tizilim
