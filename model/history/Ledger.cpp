#include "model/history/Ledger.h"

#include "model/history/ListedRows.h"
#include "model/storage/RecordTable.h"
#include "model/storage/SearchIndex.h"

namespace tizilim {

namespace {

constexpr quint16 codeOfSeveral = static_cast<quint16>(EntityCode::Operation);

Error changedMeanwhile(const Record &record)
{
    return Error::refused("record.changed_meanwhile", {record.type->nameText(), record.id.toString()});
}

nlohmann::json listOf(const Deed &deed)
{
    nlohmann::json rows = nlohmann::json::array();
    for (const RowChange &change : deed.changes) {
        if (!change.before && !deed.listsMade)
            continue;
        rows.push_back({{"type", change.any().type->name},
                        {"id", change.any().id.toString().toStdString()},
                        {"fields", changedFields(change.before, change.after)}});
    }
    return rows;
}

} // namespace

Result<Ledger::Written> Ledger::writeRow(const RowChange &change)
{
    const Record &record = change.any();
    RecordTable table(m_database, *record.type);
    TIZILIM_TRY_ASSIGN(const std::optional<StoredRow> stored, table.find(record.id));
    if (stored.has_value() != change.before.has_value() || (stored && stored->record != *change.before))
        return failure(changedMeanwhile(record));

    Written written{{record.type->code, record.id, {}}, {record.type->code, record.id, {}}};
    if (stored) {
        TIZILIM_TRY_ASSIGN(written.before.hash, rowHash(stored->salt, *record.type, stored->schema, stored->record.values));
    }
    SearchIndex index(m_database);
    if (!change.after) {
        TIZILIM_TRY(table.remove(record.id));
        TIZILIM_TRY(index.remove(*record.type, record.id));
        return written;
    }
    const StoredRow row{record, stored ? stored->salt : m_randomness.bytes(saltSize), record.type->schema, 0};
    TIZILIM_TRY(stored ? table.update(row) : table.insert(row));
    TIZILIM_TRY(index.put(record));
    TIZILIM_TRY_ASSIGN(written.after.hash, rowHash(row.salt, *record.type, row.schema, record.values));
    return written;
}

Result<void> Ledger::storeRows(quint64 sequence, const std::vector<Written> &rows)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "INSERT INTO event_row(seq, ordinal, type, record, before, after) VALUES (?, ?, ?, ?, ?, ?)")));
    qint64 ordinal = 0;
    for (const Written &row : rows) {
        statement.bind(1, static_cast<qint64>(sequence)).bind(2, ordinal++).bind(3, qint64(row.after.type));
        statement.bind(4, row.after.id.bytes()).bind(5, row.before.hash.bytes()).bind(6, row.after.hash.bytes());
        TIZILIM_TRY(statement.run());
    }
    return {};
}

Digest Ledger::rootOf(const std::vector<Written> &rows, RowEntry Written::*side, bool inFileOrder)
{
    std::vector<RowEntry> entries;
    entries.reserve(rows.size());
    for (const Written &row : rows)
        entries.push_back(row.*side);
    return inFileOrder ? rowsRootInOrder(entries) : rowsRoot(std::move(entries));
}

Result<StoredEvent> Ledger::write(const Deed &deed, const Signatory &signatory)
{
    std::vector<Written> rows;
    for (const RowChange &change : deed.changes) {
        TIZILIM_TRY_ASSIGN(Written written, writeRow(change));
        rows.push_back(std::move(written));
        if (deed.watch)
            TIZILIM_TRY(deed.watch(static_cast<qint64>(rows.size())));
    }
    EventDraft draft{deed.operation, deed.entityType, deed.entity, deed.before, deed.after, deed.payload};
    if (nlohmann::json listed = listOf(deed); !listed.empty())
        draft.payload["rows"] = std::move(listed);
    if (rows.size() == 1) {
        draft.entityType = rows.front().after.type;
        draft.entity = rows.front().after.id;
        draft.before = rows.front().before.hash;
        draft.after = rows.front().after.hash;
    }
    if (deed.inFileOrder)
        draft.payload["root"] = rootOf(rows, &Written::after, true).toHex().toStdString();
    if (rows.size() > 1) {
        draft.entityType = codeOfSeveral;
        draft.entity = RecordId::make(m_clock.now(), m_randomness);
        draft.before = rootOf(rows, &Written::before, deed.inFileOrder);
        draft.after = rootOf(rows, &Written::after, deed.inFileOrder);
    }
    TIZILIM_TRY_ASSIGN(StoredEvent event, m_log.append(draft, signatory, m_clock.now(), m_randomness));
    if (rows.size() > 1)
        TIZILIM_TRY(storeRows(event.event().sequence, rows));
    return event;
}

Result<Digest> Ledger::hashOfStored(const RecordType &type, const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(const std::optional<StoredRow> stored, RecordTable(m_database, type).find(id));
    if (!stored)
        return Digest();
    return rowHash(stored->salt, type, stored->schema, stored->record.values);
}

Result<Digest> Ledger::rootOfTouched(const RowChanges &changes)
{
    std::vector<RowEntry> entries;
    for (const RowChange &change : changes) {
        if (!change.before)
            continue;
        const Record &record = *change.before;
        TIZILIM_TRY_ASSIGN(const Digest hash, hashOfStored(*record.type, record.id));
        entries.push_back({record.type->code, record.id, hash});
    }
    return rowsRoot(std::move(entries));
}

} // namespace tizilim
