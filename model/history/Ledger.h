#pragma once

#include "model/history/EventLog.h"
#include "model/history/RowChange.h"
#include "model/history/RowHash.h"

#include <functional>

namespace tizilim {

/// What is to be done: an operation, the rows that it changes, and what its event says of it.
struct Deed {
    OperationCode operation{};
    /// The event's entity where no row changes; one row's event is about the row, several rows' about the operation.
    quint16 entityType = 0;
    RecordId entity;
    nlohmann::json payload = nlohmann::json::object();
    RowChanges changes;
    /// What the event says of rows that it does not list: a migration's roots over all of them.
    Digest before;
    Digest after;
    bool inFileOrder = false; ///< rows keep their order in the roots, and the payload names the root after (imports); else they are sorted
    bool listsMade = true;    ///< the payload lists the fields of rows that are made as well; not for imports, whose file's hash stands for them
    std::function<Result<void>(qint64 rows)> watch = {}; ///< told how many rows are written, after each; its error ends the writing
};

/// Rows and the signed event about them, in one transaction: the only way by which records are written.
class Ledger {
public:
    Ledger(Database &database, RecordId registry, const Clock &clock, Randomness &randomness)
        : m_database(database), m_log(database, std::move(registry)), m_clock(clock), m_randomness(randomness)
    {
    }

    EventLog &log() { return m_log; }
    const EventLog &log() const { return m_log; }
    Database &database() { return m_database; }

    /// Writes rows, search index and event in the caller's writing transaction; nothing counts before its commit.
    /// Errors: record.changed_meanwhile {type, id}: the row is not as the planner saw it; those of the store.
    [[nodiscard]] Result<StoredEvent> write(const Deed &deed, const Signatory &signatory);

    /// The root over the rows that changes would change, as they stand now (rows to be made left out): what a request
    /// commits to and what must not have moved when it is approved.
    [[nodiscard]] Result<Digest> rootOfTouched(const RowChanges &changes);

private:
    struct Written {
        RowEntry before;
        RowEntry after;
    };
    [[nodiscard]] Result<Written> writeRow(const RowChange &change);
    [[nodiscard]] Result<Digest> hashOfStored(const RecordType &type, const RecordId &id);
    static Digest rootOf(const std::vector<Written> &rows, RowEntry Written::*side, bool inFileOrder);
    [[nodiscard]] Result<void> storeRows(quint64 sequence, const std::vector<Written> &rows);

    Database &m_database;
    EventLog m_log;
    const Clock &m_clock;
    Randomness &m_randomness;
};

} // namespace tizilim
