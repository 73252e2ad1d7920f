#include "model/history/FoundEvent.h"

#include "model/history/Event.h"
#include "model/history/MerkleTree.h"

namespace tizilim {

namespace {

FoundEvent foundIn(qint64 row, const QByteArray &leafData, const RecordId &registry)
{
    FoundEvent found;
    found.row = row;
    found.leaf = merkleLeafHash(bytesOf(leafData));
    if (const Result<SignedEvent> read = SignedEvent::fromLeafData(leafData)) {
        found.sequence = read->event.sequence;
        found.previous = read->event.previousLeaf;
        found.key = read->event.actorKeyHash;
        found.readable = read->event.registry == registry;
    }
    return found;
}

} // namespace

Result<std::vector<FoundEvent>> findEvents(Database &database, const RecordId &registry, const VerificationWatch &watch)
{
    TIZILIM_TRY_ASSIGN(const qint64 total, database.integer(QStringLiteral("SELECT count(*) FROM event")));
    std::vector<FoundEvent> events;
    events.reserve(static_cast<size_t>(total));
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT seq, leaf_data FROM event ORDER BY seq")));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return events;
        events.push_back(foundIn(statement.integer(0), statement.bytes(1), registry));
        TIZILIM_TRY(watch.tellNowAndThen(VerificationStep::Events, static_cast<qint64>(events.size()), total));
    }
}

Result<QByteArray> leafDataOf(Database &database, qint64 row)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT leaf_data FROM event WHERE seq=?")));
    statement.bind(1, row);
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    return found ? statement.bytes(0) : QByteArray();
}

} // namespace tizilim
