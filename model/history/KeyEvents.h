#pragma once

#include "model/history/EventLog.h"

#include <QHash>

namespace tizilim {

/// True for the operations that make, grant or take away keys and roles: the events that an audit package carries whole.
bool isKeyEvent(OperationCode operation);

/// The leaf hash of the newest key event; zeros before event 0. Each key event's payload names it as
/// `previous_key_event`, so that one left out of a package shows.
[[nodiscard]] Result<Digest> lastKeyEvent(const EventLog &log);

/// All key events, oldest first.
[[nodiscard]] Result<std::vector<StoredEvent>> keyEvents(const EventLog &log);

/// All key events and the requests that some of them approve, oldest first: what a package needs to show that whoever
/// approved was not who asked.
[[nodiscard]] Result<std::vector<StoredEvent>> keyEventsAndRequests(const EventLog &log);

/// The hash of every slot that registry.keys should have, by slot id, as the key events say it.
[[nodiscard]] Result<QHash<RecordId, Digest>> slotsNamed(const EventLog &log);

} // namespace tizilim
