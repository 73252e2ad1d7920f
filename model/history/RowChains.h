#pragma once

#include "model/history/PlacedEvents.h"
#include "model/history/VerificationWatch.h"
#include "model/storage/RecordTable.h"

namespace tizilim {

/// What one event says of one row.
struct ChainLink {
    RecordId record;
    quint16 type = 0;
    quint64 sequence = 0;
    Digest before;
    Digest after;
};

/// One record: all that the history says of it, in the order of the history, and its rows as they stand (one, in a
/// registry that nobody touched).
struct RecordChain {
    RecordId record;
    std::vector<ChainLink> links;
    std::vector<StoredRow> rows;
};

/// Walks through all records in the order of their ids: the history's links and the tables side by side, so that it
/// needs no memory for millions of them.
class RowChains {
public:
    [[nodiscard]] static Result<RowChains> open(PlacedEvents &events);
    /// None after the last. Errors: those of the store.
    [[nodiscard]] Result<std::optional<RecordChain>> next();

private:
    struct Rows {
        RowCursor cursor;
        std::optional<StoredRow> current;
    };
    explicit RowChains(PlacedEvents &events, Statement single, Statement listed)
        : m_events(&events), m_single(std::move(single)), m_listed(std::move(listed))
    {
    }
    [[nodiscard]] Result<void> advanceSingle();
    [[nodiscard]] Result<void> advanceListed();
    const RecordId *smallest() const;

    PlacedEvents *m_events;
    Statement m_single;
    Statement m_listed;
    std::optional<ChainLink> m_nextSingle;
    std::optional<ChainLink> m_nextListed;
    std::vector<Rows> m_rows;
};

} // namespace tizilim
