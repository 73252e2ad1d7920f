#pragma once

#include "model/history/Checkpoint.h"
#include "model/history/Event.h"
#include "model/history/MerkleTree.h"
#include "model/storage/Database.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>

namespace tizilim {

/// Who signs: an officer with the role in force and his key.
struct Signatory {
    RecordId officer;
    RoleCode role = RoleCode::None;
    const Ed25519Signer *signer = nullptr;
};

/// An event as it lies in the registry.
struct StoredEvent {
    SignedEvent signedEvent;
    QByteArray payload; ///< canonical JSON; null where the law had it erased
    QByteArray nonce;

    const Event &event() const { return signedEvent.event; }
    /// The payload, parsed; null if it was erased.
    nlohmann::json json() const;
};

/// What an event is to say; the log adds its place, time and signature.
struct EventDraft {
    OperationCode operation{};
    quint16 entityType = 0;
    RecordId entity;
    Digest before;
    Digest after;
    nlohmann::json payload = nlohmann::json::object();
};

/// The history of a registry: signed events, only ever appended to, and the tree over them.
class EventLog : public MerkleNodes {
public:
    EventLog(Database &database, RecordId registry) : m_database(database), m_registry(std::move(registry)) {}

    /// Appends one event, in the caller's writing transaction. Its time is `now`, or that of the event before if the
    /// clock has gone back. Errors: event.payload_*, those of the store.
    [[nodiscard]] Result<StoredEvent> append(const EventDraft &draft, const Signatory &signatory, Timestamp now, Randomness &randomness);

    /// The time that an event would carry which is appended `now`. Errors: those of the store.
    [[nodiscard]] Result<Timestamp> timeOfNext(Timestamp now) const;

    [[nodiscard]] Result<quint64> size() const;
    /// Size and root as they stand now.
    [[nodiscard]] Result<Checkpoint> checkpoint() const;
    /// The root of the tree as it was at `size`.
    [[nodiscard]] Result<Digest> rootAt(quint64 size) const;
    [[nodiscard]] Result<std::optional<StoredEvent>> event(quint64 sequence) const;
    /// The newest event; none in an empty log.
    [[nodiscard]] Result<std::optional<StoredEvent>> last() const;
    /// Events about a record, alone or among several rows, oldest first.
    [[nodiscard]] Result<std::vector<StoredEvent>> about(const RecordId &record) const;
    /// Events about any of several records, each once, oldest first.
    [[nodiscard]] Result<std::vector<StoredEvent>> aboutAny(const std::vector<RecordId> &records) const;
    /// Events from `first` on, oldest first, until `visit` fails or returns false.
    [[nodiscard]] Result<void> forEach(quint64 first, const std::function<Result<bool>(const StoredEvent &)> &visit) const;
    /// Events with an operation code, oldest first.
    [[nodiscard]] Result<std::vector<StoredEvent>> withOperation(OperationCode operation) const;
    /// The newest events with an operation code, newest first.
    [[nodiscard]] Result<std::vector<StoredEvent>> newestWithOperation(OperationCode operation, int limit) const;
    /// The newest event with an operation code.
    [[nodiscard]] Result<std::optional<StoredEvent>> lastWithOperation(OperationCode operation) const;

    [[nodiscard]] Result<Digest> node(int level, quint64 index) const override;
    const RecordId &registry() const { return m_registry; }

private:
    [[nodiscard]] Result<void> store(const StoredEvent &event);
    [[nodiscard]] Result<void> storeNodes(quint64 size, const Digest &leaf);

    Database &m_database;
    RecordId m_registry;
};

/// Opens one stored row of `event` (leaf_data, payload, nonce in that order from `column`).
[[nodiscard]] Result<StoredEvent> readEvent(const Statement &statement, int column);

} // namespace tizilim
