#pragma once

#include "app/verbs/Verb.h"

#include "model/history/EventLog.h"

namespace tizilim {

/// What a verb once did, read from its event, and the rows as they would be if it were taken back.
struct DoneDeed {
    const Verb *verb = nullptr; ///< that did it; for an undo the verb that it took back, or brought back
    nlohmann::json payload;
    RowChanges back;            ///< the last row first
    RecordId record;            ///< the record that it was about
    RecordId subject;           ///< on which the verb was called; null where it has none
    bool approved = false;      ///< a second person stood behind it

    /// Errors: undo.no_event {number}, undo.cannot (an event that no verb made, whose verb cannot be taken back, or whose
    /// payload was erased), undo.moved (a row is not as the event left it), those of the store.
    [[nodiscard]] static Result<DoneDeed> read(const Reading &reading, qint64 sequence);
};

} // namespace tizilim
