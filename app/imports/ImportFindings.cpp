#include "app/imports/ImportFindings.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tizilim {

Result<std::optional<ImportRow>> ImportFindings::next(TableReader &table)
{
    if (m_watch.stop.stop_requested())
        return failure(Error::refused("task.cancelled"));
    TIZILIM_TRY_ASSIGN(std::optional<ImportRow> row, table.next());
    if (!row)
        return row;
    ++m_report.rows;
    const double share = table.progress();
    if (m_watch.tell && share > 0)
        m_watch.tell(m_report.rows, std::max(m_report.rows, std::llround(double(m_report.rows) / share)));
    return row;
}

Result<void> ImportFindings::judge(const ImportRow &row, const QList<ImportProblem> &problems)
{
    keepSample(row, problems);
    m_report.problems.add(problems);
    if (std::ranges::none_of(problems, &ImportProblem::refuses))
        return {};
    ++m_report.refused;
    return m_refused ? m_refused(row, problems) : Result<void>();
}

void ImportFindings::keepSample(const ImportRow &row, const QList<ImportProblem> &problems)
{
    const bool isFaulty = !problems.isEmpty() && m_faulty < faultyShown;
    if (m_report.rows > firstShown && !isFaulty)
        return;
    m_sample.append({row, problems});
    m_faulty += problems.isEmpty() ? 0 : 1;
}

void ImportFindings::note(const ImportProblem &problem)
{
    m_report.problems.add(problem);
    const auto shown = std::ranges::find(m_sample, problem.line, [](const ImportSample &sample) { return sample.row.line; });
    if (shown != m_sample.end())
        shown->problems.append(problem);
}

void ImportFindings::take(qint64 line, RowChanges changes)
{
    const bool isNew = !changes.empty() && !changes.front().before;
    std::erase_if(changes, [](const RowChange &change) { return change.changesNothing(); });
    if (changes.empty())
        return countDuplicates(1);
    (isNew ? m_report.taken : m_report.changed) += 1;
    for (RowChange &change : changes)
        m_changes.push_back({line, std::move(change)});
}

void ImportFindings::close(RowChange change)
{
    ++m_report.closed;
    m_closed.push_back({0, std::move(change)});
}

void ImportFindings::finish(ImportPlan &plan)
{
    std::ranges::stable_sort(m_changes, {}, &ImportChange::line);
    std::ranges::move(m_closed, std::back_inserter(m_changes));
    plan.changes = std::move(m_changes);
    plan.sample = std::move(m_sample);
    plan.expected = std::move(m_report);
}

} // namespace tizilim
