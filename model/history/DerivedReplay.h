#pragma once

#include "model/history/Problem.h"
#include "model/history/RequestBook.h"
#include "model/storage/RecordTable.h"

namespace tizilim {

/// Recounts the derived tables that stand beside rows and events: what a search finds, and what waits for approval.
class DerivedReplay {
public:
    explicit DerivedReplay(Database &database) : m_database(database) {}

    /// Compares the search entry of a row that is right. Errors: those of the store.
    [[nodiscard]] Result<void> takeRow(const StoredRow &row);
    /// Rows are missing or not right: what the index holds of them follows from that.
    void leaveOutRows() { m_rowsLeftOut = true; }
    /// Once all rows were taken: whether the index holds more than it should, and which requests wait. `requests` is null
    /// where the history is not in order, so that nobody can say that.
    [[nodiscard]] Result<void> finish(const RequestBook *requests);
    /// The full-text index against its entries. Needs the write lock for a moment; on a read-only connection each entry
    /// is searched for instead. Not in a reading transaction. Errors: those of the store.
    [[nodiscard]] Result<void> checkFullText();

    const Problems &problems() const { return m_problems; }

private:
    [[nodiscard]] Result<void> comparePending(const RequestBook &requests);
    [[nodiscard]] Result<bool> fullTextFitsByWriting();
    [[nodiscard]] Result<bool> fullTextFitsByReading();
    void tell(const char *table, const RecordId &record, qint64 event, const char *text);

    Database &m_database;
    Problems m_problems;
    qint64 m_entries = 0;
    bool m_rowsLeftOut = false;
};

} // namespace tizilim
