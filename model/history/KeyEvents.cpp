#include "model/history/KeyEvents.h"

#include "model/history/PlacedEvents.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tizilim {

namespace {

constexpr std::array keyOperations{OperationCode::Create, OperationCode::Invite,  OperationCode::Enrol,
                                   OperationCode::Grant,  OperationCode::Revoke,  OperationCode::Reset,
                                   OperationCode::Slot,   OperationCode::Recover, OperationCode::RecoveryKey,
                                   OperationCode::Rotate};

void sortByNumber(std::vector<StoredEvent> &events)
{
    std::ranges::sort(events, {}, [](const StoredEvent &event) { return event.event().sequence; });
}

/// The request that a key event approves; it is about the same officer. None if it approves none.
Result<std::optional<StoredEvent>> requestApprovedBy(const EventLog &log, const StoredEvent &event)
{
    const nlohmann::json payload = event.json();
    const QString approved = textMember(payload, "approves");
    if (approved.isEmpty())
        return std::optional<StoredEvent>();
    TIZILIM_TRY_ASSIGN(std::vector<StoredEvent> about, log.about(event.event().entity));
    for (StoredEvent &each : about) {
        if (each.event().operation == OperationCode::Request && each.signedEvent.leafHash().toHex() == approved)
            return std::optional(std::move(each));
    }
    return std::optional<StoredEvent>();
}

Result<void> applySlots(const nlohmann::json &payload, QHash<RecordId, Digest> &named)
{
    for (const nlohmann::json &slot : listMember(payload, "slots")) {
        TIZILIM_TRY_ASSIGN(const RecordId id, RecordId::parse(textMember(slot, "slot")));
        TIZILIM_TRY_ASSIGN(const Digest hash, Digest::fromHex(textMember(slot, "hash")));
        named.insert(id, hash);
    }
    for (const nlohmann::json &slot : listMember(payload, "removed_slots")) {
        if (!slot.is_string())
            continue;
        TIZILIM_TRY_ASSIGN(const RecordId id, RecordId::parse(QString::fromStdString(slot.get<std::string>())));
        named.remove(id);
    }
    return {};
}

} // namespace

bool isKeyEvent(OperationCode operation)
{
    return std::ranges::find(keyOperations, operation) != keyOperations.end();
}

Result<Digest> lastKeyEvent(const EventLog &log)
{
    std::optional<StoredEvent> newest;
    for (const OperationCode operation : keyOperations) {
        TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> event, log.lastWithOperation(operation));
        if (event && (!newest || event->event().sequence > newest->event().sequence))
            newest = std::move(event);
    }
    return newest ? newest->signedEvent.leafHash() : Digest();
}

Result<std::vector<StoredEvent>> keyEvents(const EventLog &log)
{
    std::vector<StoredEvent> events;
    for (const OperationCode operation : keyOperations) {
        TIZILIM_TRY_ASSIGN(std::vector<StoredEvent> found, log.withOperation(operation));
        events.insert(events.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    sortByNumber(events);
    return events;
}

Result<std::vector<StoredEvent>> keyEventsAndRequests(const EventLog &log)
{
    TIZILIM_TRY_ASSIGN(std::vector<StoredEvent> events, keyEvents(log));
    std::vector<StoredEvent> requests;
    for (const StoredEvent &event : events) {
        TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> request, requestApprovedBy(log, event));
        if (request)
            requests.push_back(std::move(*request));
    }
    events.insert(events.end(), std::make_move_iterator(requests.begin()), std::make_move_iterator(requests.end()));
    sortByNumber(events);
    return events;
}

Result<QHash<RecordId, Digest>> slotsNamed(const EventLog &log)
{
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, keyEvents(log));
    QHash<RecordId, Digest> named;
    for (const StoredEvent &event : events) {
        const nlohmann::json payload = event.json();
        if (payload.is_object())
            TIZILIM_TRY(applySlots(payload, named));
    }
    return named;
}

} // namespace tizilim
