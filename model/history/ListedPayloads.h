#pragma once

#include "model/domain/RecordType.h"
#include "model/history/PlacedEvents.h"

#include <list>
#include <memory>

namespace tizilim {

/// Events read for what their payloads say of single rows. Records are gone through by id, so that an event over many rows
/// is asked for each of them in turn: the last few of those are kept.
class ListedPayloads {
public:
    /// An event and where in its payload the rows are.
    struct Listed {
        PlacedEvent placed;
        QHash<RecordId, const nlohmann::json *> fields; ///< by record; of records that it lists once

        /// The fields that it lists for a row; null if it lists none.
        const nlohmann::json *fieldsOf(const RecordType &type, const RecordId &id) const;
    };

    explicit ListedPayloads(PlacedEvents &events) : m_events(events) {}
    /// Null if the event is not there, is damaged, or its payload is not there. Errors: those of the store.
    [[nodiscard]] Result<std::shared_ptr<const Listed>> at(quint64 sequence);

private:
    PlacedEvents &m_events;
    std::list<std::shared_ptr<const Listed>> m_large; ///< the last asked for first
};

} // namespace tizilim
