#include "app/verbs/undo/DoneDeed.h"

#include "app/verbs/VerbCatalogue.h"
#include "app/verbs/undo/UndoVerb.h"

#include "model/domain/RecordTypes.h"
#include "model/history/ListedRows.h"
#include "model/history/RowHash.h"

#include <algorithm>

namespace tizilim {

namespace {

/// A row of an event: its hash before and after; zero where it was not there.
struct RowPast {
    Digest before;
    Digest after;
};

QString textOf(const nlohmann::json &json, const char *member)
{
    return json.contains(member) && json[member].is_string() ? QString::fromStdString(json[member].get<std::string>()) : QString();
}

RecordId idOf(const nlohmann::json &json, const char *member)
{
    return RecordId::parse(textOf(json, member)).value_or(RecordId());
}

Error cannot()
{
    return Error::refused("undo.cannot");
}

Result<StoredEvent> eventOf(const EventLog &log, qint64 sequence)
{
    if (sequence < 0)
        return failure(Error::refused("undo.no_event", {QString::number(sequence)}));
    TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> event, log.event(static_cast<quint64>(sequence)));
    if (!event)
        return failure(Error::refused("undo.no_event", {QString::number(sequence)}));
    return std::move(*event);
}

/// The verb's own event: an undo, and the undo of an undo, lead back to it. A payload that somebody changed must not lead
/// round in circles: what was taken back is always earlier.
Result<nlohmann::json> firstPayload(const EventLog &log, qint64 sequence, nlohmann::json payload)
{
    while (textOf(payload, "verb") == QLatin1String(undoVerb)) {
        const qint64 earlier = textOf(payload.value("parameters", nlohmann::json::object()), "event").toLongLong();
        if (earlier >= sequence)
            return failure(cannot());
        sequence = earlier;
        TIZILIM_TRY_ASSIGN(const StoredEvent undone, eventOf(log, sequence));
        payload = undone.json();
    }
    return payload;
}

Result<RowPast> pastOf(const Reading &reading, const StoredEvent &event, size_t rows, const RecordType &type, const RecordId &id)
{
    if (rows == 1)
        return RowPast{event.event().before, event.event().after};
    TIZILIM_TRY_ASSIGN(Statement statement, reading.database().prepare(QStringLiteral(
        "SELECT before, after FROM event_row WHERE seq=? AND type=? AND record=?")));
    statement.bind(1, static_cast<qint64>(event.event().sequence)).bind(2, qint64(type.code)).bind(3, id.bytes());
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return failure(cannot());
    TIZILIM_TRY_ASSIGN(const Digest before, Digest::fromBytes(statement.bytes(0)));
    TIZILIM_TRY_ASSIGN(const Digest after, Digest::fromBytes(statement.bytes(1)));
    return RowPast{before, after};
}

Result<RowChange> rowBack(const Reading &reading, const RecordType &type, const nlohmann::json &row, const RowPast &past)
{
    const RecordId id = idOf(row, "id");
    TIZILIM_TRY_ASSIGN(const std::optional<StoredRow> stored, RecordTable(reading.database(), type).find(id));
    Digest now;
    if (stored) {
        TIZILIM_TRY_ASSIGN(now, rowHash(stored->salt, type, stored->schema, stored->record.values));
    }
    if (now != past.after)
        return failure(Error::refused("undo.moved"));
    RowChange change;
    if (stored)
        change.before = stored->record;
    if (past.before.isZero())
        return change;
    const Result<Record> back = withFieldsBefore(stored ? stored->record : Record::blank(type, id), row.at("fields"));
    if (!back)
        return failure(cannot());
    change.after = *back;
    if (!stored)
        return change;
    // The same salt: the row as it would be must hash to what the event found, to the last bit.
    TIZILIM_TRY_ASSIGN(const Digest again, rowHash(stored->salt, type, stored->schema, change.after->values));
    return again == past.before ? Result<RowChange>(change) : failure(cannot());
}

Result<RowChanges> rowsBack(const Reading &reading, const StoredEvent &event, const nlohmann::json &rows)
{
    RowChanges back;
    for (const nlohmann::json &row : rows) {
        const RecordType *type = recordTypeByName(textOf(row, "type"));
        if (!type || !row.contains("fields"))
            return failure(cannot());
        TIZILIM_TRY_ASSIGN(const RowPast past, pastOf(reading, event, rows.size(), *type, idOf(row, "id")));
        TIZILIM_TRY_ASSIGN(RowChange change, rowBack(reading, *type, row, past));
        back.push_back(std::move(change));
    }
    // Lines were made after what they belong to, so they go before it.
    std::ranges::reverse(back);
    return back;
}

} // namespace

Result<DoneDeed> DoneDeed::read(const Reading &reading, qint64 sequence)
{
    const EventLog log(reading.database(), {});
    TIZILIM_TRY_ASSIGN(const StoredEvent event, eventOf(log, sequence));
    DoneDeed deed{.payload = event.json()};
    if (!isVerb(event.event().operation) || !deed.payload.is_object() || !deed.payload.contains("rows"))
        return failure(cannot());
    TIZILIM_TRY_ASSIGN(const nlohmann::json first, firstPayload(log, sequence, deed.payload));
    deed.verb = VerbCatalogue::instance().find(textOf(first, "verb"));
    if (!deed.verb || !deed.verb->description().undoes)
        return failure(cannot());
    deed.record = idOf(deed.payload, "subject");
    deed.subject = idOf(first, "record");
    deed.approved = deed.payload.contains("approves") || deed.verb->description().approval == Approval::Always;
    TIZILIM_TRY_ASSIGN(deed.back, rowsBack(reading, event, deed.payload["rows"]));
    return deed;
}

} // namespace tizilim
