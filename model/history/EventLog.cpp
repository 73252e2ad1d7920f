#include "model/history/EventLog.h"

#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"
#include "model/history/MerkleProof.h"
#include "model/history/Payload.h"

#include <map>

namespace tizilim {

namespace {

QByteArray codeBytes(OperationCode operation)
{
    const auto code = static_cast<quint16>(operation);
    return QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xFF);
}

/// All events that a query finds, in its order.
Result<std::vector<StoredEvent>> eventsOf(Statement &statement)
{
    std::vector<StoredEvent> events;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return events;
        TIZILIM_TRY_ASSIGN(StoredEvent event, readEvent(statement, 0));
        events.push_back(std::move(event));
    }
}

/// Time never goes backwards in the log.
Timestamp timeAfter(const std::optional<StoredEvent> &previous, Timestamp now)
{
    return previous ? std::max(now, previous->event().time) : now;
}

} // namespace

nlohmann::json StoredEvent::json() const
{
    return payload.isNull() ? nlohmann::json() : nlohmann::json::parse(payload.toStdString(), nullptr, false);
}

Result<StoredEvent> readEvent(const Statement &statement, int column)
{
    TIZILIM_TRY_ASSIGN(SignedEvent signedEvent, SignedEvent::fromLeafData(statement.bytes(column)));
    StoredEvent event{std::move(signedEvent), {}, {}};
    if (!statement.isNull(column + 1)) {
        event.payload = statement.bytes(column + 1);
        event.nonce = statement.bytes(column + 2);
    }
    return event;
}

Result<StoredEvent> EventLog::append(const EventDraft &draft, const Signatory &signatory, Timestamp now, Randomness &randomness)
{
    TIZILIM_TRY_ASSIGN(const QByteArray payload, canonicalJson(draft.payload));
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> previous, last());
    const QByteArray nonce = randomness.bytes(nonceSize);
    TIZILIM_TRY_ASSIGN(const Digest commitment, payloadCommitment(nonce, payload));

    Event event;
    event.registry = m_registry;
    event.sequence = previous ? previous->event().sequence + 1 : 0;
    event.previousLeaf = previous ? previous->signedEvent.leafHash() : Digest();
    event.time = timeAfter(previous, now);
    event.actor = signatory.officer;
    event.actorKeyHash = sha256(signatory.signer->publicKey().bytes());
    event.role = signatory.role;
    event.operation = draft.operation;
    event.entityType = draft.entityType;
    event.entity = draft.entity;
    event.before = draft.before;
    event.after = draft.after;
    event.payloadCommitment = commitment;

    const StoredEvent stored{{event, signatory.signer->sign(event.encode())}, payload, nonce};
    TIZILIM_TRY(store(stored));
    TIZILIM_TRY(storeNodes(event.sequence, stored.signedEvent.leafHash()));
    return stored;
}

Result<Timestamp> EventLog::timeOfNext(Timestamp now) const
{
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> previous, last());
    return timeAfter(previous, now);
}

Result<void> EventLog::store(const StoredEvent &event)
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(QStringLiteral("INSERT INTO event(seq, leaf_data, payload, nonce) VALUES (?, ?, ?, ?)")));
    statement.bind(1, static_cast<qint64>(event.event().sequence)).bind(2, event.signedEvent.leafData());
    return statement.bind(3, event.payload).bind(4, event.nonce).run();
}

Result<void> EventLog::storeNodes(quint64 size, const Digest &leaf)
{
    TIZILIM_TRY_ASSIGN(MerkleFrontier frontier, MerkleFrontier::load(size, *this));
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(QStringLiteral("INSERT INTO tree_node(level, position, hash) VALUES (?, ?, ?)")));
    for (const MerkleNode &made : frontier.append(leaf)) {
        statement.bind(1, qint64(made.level)).bind(2, static_cast<qint64>(made.index)).bind(3, made.hash.bytes());
        TIZILIM_TRY(statement.run());
    }
    return {};
}

Result<Digest> EventLog::node(int level, quint64 index) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT hash FROM tree_node WHERE level=? AND position=?")));
    statement.bind(1, qint64(level)).bind(2, static_cast<qint64>(index));
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return failure(Error::registry("history.tree_incomplete", {QString::number(level), QString::number(index)}));
    return Digest::fromBytes(statement.bytes(0));
}

Result<quint64> EventLog::size() const
{
    TIZILIM_TRY_ASSIGN(const qint64 size, m_database.integer(QStringLiteral("SELECT coalesce(max(seq) + 1, 0) FROM event")));
    return static_cast<quint64>(size);
}

Result<Digest> EventLog::rootAt(quint64 size) const
{
    return merkleRoot(size, *this);
}

Result<Checkpoint> EventLog::checkpoint() const
{
    TIZILIM_TRY_ASSIGN(const quint64 treeSize, size());
    TIZILIM_TRY_ASSIGN(const Digest root, rootAt(treeSize));
    return Checkpoint{m_registry, treeSize, root};
}

Result<std::optional<StoredEvent>> EventLog::event(quint64 sequence) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT leaf_data, payload, nonce FROM event WHERE seq=?")));
    statement.bind(1, static_cast<qint64>(sequence));
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::optional<StoredEvent>();
    return readEvent(statement, 0);
}

Result<std::optional<StoredEvent>> EventLog::last() const
{
    TIZILIM_TRY_ASSIGN(const quint64 treeSize, size());
    if (treeSize == 0)
        return std::optional<StoredEvent>();
    return event(treeSize - 1);
}

Result<std::vector<StoredEvent>> EventLog::about(const RecordId &record) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "SELECT leaf_data, payload, nonce FROM event WHERE seq IN (SELECT seq FROM event WHERE entity_id = ?1"
        " UNION SELECT seq FROM event_row WHERE record = ?1) ORDER BY seq")));
    statement.bind(1, record.bytes());
    return eventsOf(statement);
}

Result<std::vector<StoredEvent>> EventLog::aboutAny(const std::vector<RecordId> &records) const
{
    std::map<quint64, StoredEvent> bySequence;
    for (const RecordId &record : records) {
        TIZILIM_TRY_ASSIGN(std::vector<StoredEvent> found, about(record));
        for (StoredEvent &event : found)
            bySequence.try_emplace(event.event().sequence, std::move(event));
    }
    std::vector<StoredEvent> events;
    events.reserve(bySequence.size());
    for (auto &[sequence, event] : bySequence)
        events.push_back(std::move(event));
    return events;
}

Result<void> EventLog::forEach(quint64 first, const std::function<Result<bool>(const StoredEvent &)> &visit) const
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(QStringLiteral("SELECT leaf_data, payload, nonce FROM event WHERE seq >= ? ORDER BY seq")));
    statement.bind(1, static_cast<qint64>(first));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        TIZILIM_TRY_ASSIGN(const StoredEvent event, readEvent(statement, 0));
        TIZILIM_TRY_ASSIGN(const bool goOn, visit(event));
        if (!goOn)
            return {};
    }
}

Result<std::vector<StoredEvent>> EventLog::withOperation(OperationCode operation) const
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(QStringLiteral("SELECT leaf_data, payload, nonce FROM event WHERE operation=? ORDER BY seq")));
    statement.bind(1, codeBytes(operation));
    return eventsOf(statement);
}

Result<std::vector<StoredEvent>> EventLog::newestWithOperation(OperationCode operation, int limit) const
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "SELECT leaf_data, payload, nonce FROM event WHERE operation=? ORDER BY seq DESC LIMIT ?")));
    statement.bind(1, codeBytes(operation)).bind(2, qint64(limit));
    return eventsOf(statement);
}

Result<std::optional<StoredEvent>> EventLog::lastWithOperation(OperationCode operation) const
{
    TIZILIM_TRY_ASSIGN(std::vector<StoredEvent> events, newestWithOperation(operation, 1));
    return events.empty() ? std::nullopt : std::optional<StoredEvent>(std::move(events.front()));
}

} // namespace tizilim
