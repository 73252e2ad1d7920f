#include "app/session/Today.h"

#include "app/session/DeclinedProposals.h"
#include "app/session/RegistryParts.h"
#include "app/session/TodayTasks.h"
#include "app/session/WorkLists.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/Application.h"
#include "model/domain/Declaration.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr int yearAndMonth = 7; // characters of an ISO date

WorkDay workDayOf(const Registry &registry)
{
    return {registry.today(), registry.officer().id};
}

Result<WorkCount> counted(const Registry &registry, const RecordType &type, const QString &view)
{
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary(workQuery(type, view, workDayOf(registry))));
    return WorkCount{&type, view, summary.count};
}

/// The same list of applications, of declarations and, where it has one, of licences.
Result<std::vector<WorkCount>> countedByTerm(const Registry &registry, const QString &term)
{
    const QString scope = workScope(registry.officer().role);
    std::vector<WorkCount> counts;
    for (const RecordType *type : {&typeOf<Application>(), &typeOf<Declaration>()}) {
        TIZILIM_TRY_ASSIGN(WorkCount count, counted(registry, *type, scope + term));
        counts.push_back(std::move(count));
    }
    if (scope.isEmpty() && workList(typeOf<Licence>(), term)) {
        TIZILIM_TRY_ASSIGN(WorkCount count, counted(registry, typeOf<Licence>(), term));
        counts.push_back(std::move(count));
    }
    return counts;
}

Result<WaitingRequests> waitingRequests(const Registry &registry)
{
    TIZILIM_TRY_ASSIGN(const std::vector<PendingRequest> pending, registry.pending(QStringLiteral("en")));
    WaitingRequests waiting{.mine = 0, .oldestOfMine = {}, .own = 0, .all = static_cast<qint64>(pending.size())};
    for (const PendingRequest &request : pending) {
        waiting.own += request.requesterId == registry.officer().id ? 1 : 0;
        if (!registry.mayApprove(request))
            continue;
        ++waiting.mine;
        if (!waiting.oldestOfMine || request.time < *waiting.oldestOfMine)
            waiting.oldestOfMine = request.time;
    }
    return waiting;
}

Result<std::vector<WorkCount>> figuresOf(const Registry &registry)
{
    std::vector<WorkCount> figures;
    const auto add = [&](const RecordType &type, const char *view) -> Result<void> {
        TIZILIM_TRY_ASSIGN(WorkCount count, counted(registry, type, QString::fromLatin1(view)));
        figures.push_back(std::move(count));
        return {};
    };
    TIZILIM_TRY(add(typeOf<Application>(), "open"));
    TIZILIM_TRY(add(typeOf<Application>(), "unassigned"));
    TIZILIM_TRY(add(typeOf<Licence>(), "in-force"));
    TIZILIM_TRY(add(typeOf<Licence>(), "suspended"));
    TIZILIM_TRY(add(typeOf<Licence>(), "runs-out"));
    TIZILIM_TRY(add(typeOf<Registrant>(), "registered"));
    TIZILIM_TRY(add(typeOf<Declaration>(), "waiting"));
    TIZILIM_TRY(add(typeOf<Declaration>(), "accepted"));
    return figures;
}

/// The decisions of twelve months on records of a type, by the two states to which they lead.
Result<std::array<DecidedInMonth, 12>> decidedByMonth(const Registry &registry, const RecordType &type, const QString &granted,
                                                      const QString &refused)
{
    const QDate thisMonth(registry.today().year(), registry.today().month(), 1);
    std::array<DecidedInMonth, 12> months;
    for (int at = 0; at < int(months.size()); ++at)
        months[std::size_t(at)].month = thisMonth.addMonths(at + 1 - int(months.size()));
    for (const bool good : {true, false}) {
        const ListQuery query{.type = &type,
                              .filters = {{QStringLiteral("state"), ListFilter::Is::Equal, {good ? granted : refused}},
                                          {QStringLiteral("decided_on"), ListFilter::Is::AtLeast, {months.front().month.toString(Qt::ISODate)}}}};
        TIZILIM_TRY_ASSIGN(const auto counts, registry.tally(query, QStringLiteral("decided_on"), yearAndMonth));
        for (DecidedInMonth &month : months)
            (good ? month.granted : month.refused) = counts.value(month.month.toString(Qt::ISODate).first(yearAndMonth));
    }
    return months;
}

Result<qint64> officersIn(const Registry &registry, std::initializer_list<OfficerState> states)
{
    ListFilter filter{QStringLiteral("state"), ListFilter::Is::OneOf, {}};
    for (const OfficerState state : states)
        filter.values.push_back(codeOf(state));
    TIZILIM_TRY_ASSIGN(const ListSummary summary, registry.summary({.type = &typeOf<Officer>(), .filters = {filter}}));
    return summary.count;
}

Result<Upkeep> upkeepOf(const Registry &registry)
{
    constexpr int mostRevocations = 1000;
    Upkeep upkeep;
    TIZILIM_TRY_ASSIGN(upkeep.officersWaiting, officersIn(registry, {OfficerState::Invited, OfficerState::Enrolled}));
    const EventLog &log = registry.parts().ledger->log();
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> backup, log.lastWithOperation(OperationCode::Backup));
    if (backup)
        upkeep.lastBackup = backup->event().time;
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> rotation, log.lastWithOperation(OperationCode::Rotate));
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> revocations, log.newestWithOperation(OperationCode::Revoke, mostRevocations));
    upkeep.leftSinceRotation = std::ranges::count_if(revocations, [&](const StoredEvent &revocation) {
        return !rotation || revocation.event().sequence > rotation->event().sequence;
    });
    return upkeep;
}

Result<bool> isEmpty(const Registry &registry)
{
    for (const RecordType *type : {&typeOf<Application>(), &typeOf<Registrant>()}) {
        TIZILIM_TRY_ASSIGN(const ListPage page, registry.list({.type = type, .limit = 1}, QStringLiteral("en")));
        if (!page.records.empty())
            return false;
    }
    return true;
}

} // namespace

qint64 totalOf(const std::vector<WorkCount> &counts)
{
    qint64 total = 0;
    for (const WorkCount &count : counts)
        total += count.count;
    return total;
}

Result<Today> readToday(const Registry &registry, const QString &language)
{
    Today today;
    TIZILIM_TRY_ASSIGN(const WorkingDays calendar, calendarOf(registry));
    today.day = registry.today();
    today.workingDay = calendar.isWorkingDay(today.day);
    today.nextWorkingDay = calendar.addWorkingDays(today.day, 1);
    TIZILIM_TRY_ASSIGN(today.overdue, countedByTerm(registry, QStringLiteral("overdue")));
    TIZILIM_TRY_ASSIGN(today.dueToday, countedByTerm(registry, QStringLiteral("today")));
    TIZILIM_TRY_ASSIGN(today.soon, countedByTerm(registry, QStringLiteral("soon")));
    TIZILIM_TRY_ASSIGN(today.waiting, waitingRequests(registry));
    TIZILIM_TRY_ASSIGN(const std::vector<DeclinedProposal> declined, declinedProposals(registry));
    today.declined = static_cast<qint64>(declined.size());
    TIZILIM_TRY_ASSIGN(TodayTasks tasks, readTodayTasks(registry, calendar, declined, language));
    today.tasks = std::move(tasks.tasks);
    today.moreTasks = tasks.more;
    TIZILIM_TRY_ASSIGN(today.figures, figuresOf(registry));
    TIZILIM_TRY_ASSIGN(today.applications, decidedByMonth(registry, typeOf<Application>(), codeOf(ApplicationState::Approved),
                                                          codeOf(ApplicationState::Refused)));
    TIZILIM_TRY_ASSIGN(today.declarations, decidedByMonth(registry, typeOf<Declaration>(), codeOf(DeclarationState::Accepted),
                                                          codeOf(DeclarationState::Rejected)));
    if (registry.officer().role == Role::Administrator) {
        TIZILIM_TRY_ASSIGN(today.upkeep, upkeepOf(registry));
    }
    TIZILIM_TRY_ASSIGN(today.empty, isEmpty(registry));
    return today;
}

Result<TodayCounts> readTodayCounts(const Registry &registry)
{
    TodayCounts counts;
    TIZILIM_TRY_ASSIGN(counts.waiting, waitingRequests(registry));
    TIZILIM_TRY_ASSIGN(const std::vector<DeclinedProposal> declined, declinedProposals(registry));
    counts.declined = static_cast<qint64>(declined.size());
    if (registry.officer().role == Role::Administrator) {
        TIZILIM_TRY_ASSIGN(counts.dueToday, officersIn(registry, {OfficerState::Invited, OfficerState::Enrolled}));
        return counts;
    }
    TIZILIM_TRY_ASSIGN(const std::vector<WorkCount> overdue, countedByTerm(registry, QStringLiteral("overdue")));
    TIZILIM_TRY_ASSIGN(const std::vector<WorkCount> dueToday, countedByTerm(registry, QStringLiteral("today")));
    counts.overdue = totalOf(overdue);
    counts.dueToday = totalOf(dueToday);
    return counts;
}

} // namespace tizilim
