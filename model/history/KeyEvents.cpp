#include "model/history/KeyEvents.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tizilim {

namespace {

constexpr std::array keyOperations{OperationCode::Create, OperationCode::Invite,  OperationCode::Enrol,
                                   OperationCode::Grant,  OperationCode::Revoke,  OperationCode::Reset,
                                   OperationCode::Slot,   OperationCode::Recover, OperationCode::RecoveryKey,
                                   OperationCode::Rotate};

Result<void> applySlots(const nlohmann::json &payload, QHash<RecordId, Digest> &named)
{
    for (const nlohmann::json &slot : payload.value("slots", nlohmann::json::array())) {
        TIZILIM_TRY_ASSIGN(const RecordId id, RecordId::parse(QString::fromStdString(slot.value("slot", std::string()))));
        TIZILIM_TRY_ASSIGN(const Digest hash, Digest::fromHex(QString::fromStdString(slot.value("hash", std::string()))));
        named.insert(id, hash);
    }
    for (const nlohmann::json &slot : payload.value("removed_slots", nlohmann::json::array())) {
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
    std::ranges::sort(events, {}, [](const StoredEvent &event) { return event.event().sequence; });
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
