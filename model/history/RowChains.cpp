#include "model/history/RowChains.h"

#include "model/domain/RecordTypes.h"

#include <algorithm>

namespace tizilim {

namespace {

Digest digestIn(const Statement &statement, int column)
{
    return Digest::fromBytes(statement.bytes(column)).value_or(Digest());
}

} // namespace

Result<RowChains> RowChains::open(PlacedEvents &events)
{
    Database &database = events.database();
    TIZILIM_TRY_ASSIGN(Statement single, database.prepare(QStringLiteral("SELECT seq, leaf_data FROM event ORDER BY entity_id, seq")));
    TIZILIM_TRY_ASSIGN(Statement listed, database.prepare(QStringLiteral(
        "SELECT seq, type, record, before, after FROM event_row ORDER BY record, seq")));
    RowChains chains(events, std::move(single), std::move(listed));
    TIZILIM_TRY(chains.advanceSingle());
    TIZILIM_TRY(chains.advanceListed());
    for (const RecordType *type : recordTypes()) {
        TIZILIM_TRY_ASSIGN(RowCursor cursor, RecordTable(database, *type).rows());
        TIZILIM_TRY_ASSIGN(std::optional<StoredRow> first, cursor.next());
        chains.m_rows.push_back({std::move(cursor), std::move(first)});
    }
    return chains;
}

/// To the next event about a single row that is where it belongs and what was signed.
Result<void> RowChains::advanceSingle()
{
    m_nextSingle.reset();
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, m_single.step());
        if (!row)
            return {};
        const Place *place = m_events->placeOfRow(m_single.integer(0));
        const Result<SignedEvent> read = SignedEvent::fromLeafData(m_single.bytes(1));
        if (!place || place->state == Place::State::Damaged || !read)
            continue;
        const Event &event = read->event;
        if (event.entityType == 0 || event.entityType >= firstEntityCode)
            continue;
        m_nextSingle = ChainLink{event.entity, event.entityType, place->sequence, event.before, event.after};
        return {};
    }
}

Result<void> RowChains::advanceListed()
{
    m_nextListed.reset();
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, m_listed.step());
        if (!row)
            return {};
        const Place *place = m_events->placeOfList(m_listed.integer(0));
        if (!place || place->state == Place::State::Damaged)
            continue;
        m_nextListed = ChainLink{RecordId::fromBytes(m_listed.bytes(2)).value_or(RecordId()), static_cast<quint16>(m_listed.integer(1)),
                                 place->sequence, digestIn(m_listed, 3), digestIn(m_listed, 4)};
        return {};
    }
}

const RecordId *RowChains::smallest() const
{
    const RecordId *smallest = nullptr;
    const auto consider = [&](const RecordId &id) {
        if (!smallest || id < *smallest)
            smallest = &id;
    };
    if (m_nextSingle)
        consider(m_nextSingle->record);
    if (m_nextListed)
        consider(m_nextListed->record);
    for (const Rows &rows : m_rows) {
        if (rows.current)
            consider(rows.current->record.id);
    }
    return smallest;
}

Result<std::optional<RecordChain>> RowChains::next()
{
    const RecordId *record = smallest();
    if (!record)
        return std::optional<RecordChain>();
    RecordChain chain{*record, {}, {}};
    while (m_nextSingle && m_nextSingle->record == chain.record) {
        chain.links.push_back(std::move(*m_nextSingle));
        TIZILIM_TRY(advanceSingle());
    }
    while (m_nextListed && m_nextListed->record == chain.record) {
        chain.links.push_back(std::move(*m_nextListed));
        TIZILIM_TRY(advanceListed());
    }
    for (Rows &rows : m_rows) {
        while (rows.current && rows.current->record.id == chain.record) {
            chain.rows.push_back(std::move(*rows.current));
            TIZILIM_TRY_ASSIGN(rows.current, rows.cursor.next());
        }
    }
    std::ranges::stable_sort(chain.links, {}, &ChainLink::sequence);
    return chain;
}

} // namespace tizilim
