#pragma once

#include "model/history/Damages.h"
#include "model/history/Problem.h"
#include "model/history/RowStrand.h"

namespace tizilim {

/// Holds every row to what the history says of it: before and after of each event join, the last after is the row as it
/// stands, no row without an event, no event without its row.
class RowReplay {
public:
    /// What is asked of each record besides; `isRight` says whether its row is as the history has it.
    using Visit = std::function<Result<void>(const RowStrand &strand, bool isRight)>;

    RowReplay(PlacedEvents &events, Damages damages, Visit visit)
        : m_events(events), m_damages(std::move(damages)), m_visit(std::move(visit))
    {
    }
    /// Pages of the file do not fit each other: rows that are gone or stale are explained by that.
    void pagesDoNotFit() { m_pagesDoNotFit = true; }

    /// Errors: task.cancelled, those of the store.
    [[nodiscard]] Result<void> replay(const VerificationWatch &watch);
    const Problems &problems() const { return m_problems; }
    /// Rows that are as missing or damaged events may have left them.
    qint64 consequences() const { return m_consequences; }

private:
    [[nodiscard]] Result<void> check(RecordChain chain);
    [[nodiscard]] Result<bool> checkStrand(const RowStrand &strand);
    bool checkLinks(const RowStrand &strand);
    [[nodiscard]] Result<bool> checkRow(const RowStrand &strand, const StoredRow *row);
    [[nodiscard]] Result<void> tellDifference(const RowStrand &strand, const StoredRow &row, const Digest &hash);
    void tell(ProblemKind kind, const RowStrand &strand, qint64 event, const char *text, const QString &field = {});

    PlacedEvents &m_events;
    Damages m_damages;
    Visit m_visit;
    Problems m_problems;
    qint64 m_consequences = 0;
    bool m_pagesDoNotFit = false;
};

} // namespace tizilim
