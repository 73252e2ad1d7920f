#pragma once

#include "app/imports/ImportPlan.h"
#include "app/imports/ImportWatch.h"
#include "app/imports/TableReader.h"

#include <functional>

namespace tizilim {

/// What an import finds on its way through a file: counts, problems, and the rows that would change.
class ImportFindings {
public:
    /// `refused` is told of every record that is refused; its error ends the reading. May be empty.
    using Refused = std::function<Result<void>(const ImportRow &row, const QList<ImportProblem> &problems)>;
    explicit ImportFindings(const ImportWatch &watch, Refused refused = {}) : m_watch(watch), m_refused(std::move(refused)) {}

    /// The next record of the table, counted; nothing at the end. Errors: those of TableReader::next(); task.cancelled.
    [[nodiscard]] Result<std::optional<ImportRow>> next(TableReader &table);
    /// What is wrong with a record: each is judged once. Errors: those of Refused.
    [[nodiscard]] Result<void> judge(const ImportRow &row, const QList<ImportProblem> &problems);
    /// What is wrong, but with no record alone: it stands twice, or nothing can be closed.
    void note(const ImportProblem &problem);

    /// The rows that the record on a line makes or changes, its own first, its lines behind it. Changes that change nothing
    /// are left out; a record without any other says nothing new.
    void take(qint64 line, RowChanges changes);
    /// A row that is closed, because the file, a whole register, does not have it any more.
    void close(RowChange change);
    /// Records that say nothing new.
    void countDuplicates(qint64 records) { m_report.duplicates += records; }

    const ImportReport &report() const { return m_report; }
    /// Moves everything into the plan.
    void finish(ImportPlan &plan);

private:
    static constexpr qsizetype firstShown = 50;   // records from the beginning of the file
    static constexpr qsizetype faultyShown = 1000; // records with problems

    void keepSample(const ImportRow &row, const QList<ImportProblem> &problems);

    const ImportWatch &m_watch;
    Refused m_refused;
    ImportReport m_report;
    QList<ImportSample> m_sample;
    qsizetype m_faulty = 0;
    std::vector<ImportChange> m_changes;
    std::vector<ImportChange> m_closed;
};

} // namespace tizilim
