#include "app/session/TodayTasks.h"

#include "app/session/Titles.h"
#include "app/session/WorkLists.h"

#include "model/domain/ApplicationClock.h"
#include "model/domain/ApplicationStates.h"
#include "model/domain/Declaration.h"
#include "model/domain/Licence.h"
#include "model/domain/LicenceStates.h"

#include <algorithm>

namespace tizilim {

namespace {

TaskStep stepOf(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Draft: return TaskStep::SubmitDraft;
    case ApplicationState::Submitted:
    case ApplicationState::CompletenessCheck: return TaskStep::CheckCompleteness;
    case ApplicationState::InformationRequested:
    case ApplicationState::ReturnedIncomplete: return TaskStep::AwaitAnswer;
    case ApplicationState::AgencyConsultation: return TaskStep::AwaitAgency;
    case ApplicationState::InPrinciple: return TaskStep::FulfilConditions;
    default: return TaskStep::ReviewApplication;
    }
}

/// Collects the tasks of a day, list by list.
class Collection {
public:
    Collection(const Registry &registry, const WorkingDays &calendar, const QString &language)
        : m_registry(registry), m_calendar(calendar), m_language(language), m_day{registry.today(), registry.officer().id},
          m_scope(workScope(registry.officer().role))
    {
    }

    Result<void> addApplications();
    Result<void> addDeclarations();
    Result<void> addLicences();
    Result<void> addOfficers();
    Result<void> addDeclined(const std::vector<DeclinedProposal> &proposals);
    TodayTasks inOrder() &&;

private:
    /// Reads a list, the one with the earliest `sort` first, and counts what is beyond the page.
    template<typename T>
    Result<std::vector<std::pair<T, QString>>> read(const QString &view, const char *sort, const char *about, std::vector<ListFilter> more = {});
    template<typename T>
    TodayTask taskOf(TaskStep step, const T &record, const QString &title) const;
    Deadline term(QDate due, bool workingDays) const;
    int daysSince(QDate day) const { return day.isValid() ? static_cast<int>(day.daysTo(m_day.today)) : 0; }
    Result<void> addEnding(const QString &view, const char *field, QDate Licence::*end, TaskStep step);

    const Registry &m_registry;
    const WorkingDays &m_calendar;
    const QString m_language;
    const WorkDay m_day;
    const QString m_scope;
    TodayTasks m_found;
};

template<typename T>
Result<std::vector<std::pair<T, QString>>> Collection::read(const QString &view, const char *sort, const char *about,
                                                            std::vector<ListFilter> more)
{
    ListQuery query = workQuery(typeOf<T>(), view, m_day);
    query.filters.insert(query.filters.end(), more.begin(), more.end());
    query.sort = QString::fromLatin1(sort);
    query.limit = mostTasks;
    TIZILIM_TRY_ASSIGN(const ListPage page, m_registry.list(query, m_language));
    std::vector<std::pair<T, QString>> found;
    for (const Record &record : page.records)
        found.emplace_back(fromRecord<T>(record), page.titles.value(ValueCodec<RecordId>::read(record.value(QString::fromLatin1(about)))));
    if (!page.next.isEmpty()) {
        TIZILIM_TRY_ASSIGN(const ListSummary summary, m_registry.summary(query));
        m_found.more += summary.count - static_cast<qint64>(found.size());
    }
    return found;
}

template<typename T>
TodayTask Collection::taskOf(TaskStep step, const T &record, const QString &title) const
{
    TodayTask task;
    task.step = step;
    task.type = &typeOf<T>();
    task.record = record.id;
    task.number = record.number;
    task.title = title;
    return task;
}

Deadline Collection::term(QDate due, bool workingDays) const
{
    if (!due.isValid())
        return {};
    const int left = workingDays ? m_calendar.workingDaysBetween(m_day.today, due) : static_cast<int>(m_day.today.daysTo(due));
    // Before the next working day begins, a term that ended on a day off is over all the same.
    return {due, due < m_day.today ? std::min(left, -1) : left, workingDays, false};
}

Result<void> Collection::addApplications()
{
    using Is = ListFilter::Is;
    const QString view = m_scope + QStringLiteral("open");
    // What has a term comes by its term; the few without one follow.
    for (const Is due : {Is::NotEmpty, Is::Empty}) {
        TIZILIM_TRY_ASSIGN(const auto applications, read<Application>(view, "due_on", "exchange", {{QStringLiteral("due_on"), due, {}}}));
        for (const auto &[application, title] : applications) {
            const ApplicationState state = stateOn(application, m_day.today);
            TodayTask task = taskOf(stepOf(state), application, title);
            const Deadline counted = deadlineOf(application, m_calendar, m_day.today);
            // An applicant's answer that did not come is no pause any more but something to be done.
            task.deadline = counted.paused && application.dueOn >= m_day.today ? counted : term(application.dueOn, true);
            if (!task.deadline.due.isValid())
                task.daysWaiting = daysSince(application.submittedOn.isValid() ? application.submittedOn : application.receivedOn);
            m_found.tasks.push_back(std::move(task));
        }
    }
    return {};
}

Result<void> Collection::addDeclarations()
{
    TIZILIM_TRY_ASSIGN(const auto waiting, read<Declaration>(m_scope + QStringLiteral("waiting"), "submitted_on", "registrant"));
    for (const auto &[declaration, title] : waiting) {
        TodayTask task = taskOf(TaskStep::ReviewDeclaration, declaration, title);
        task.daysWaiting = daysSince(declaration.submittedOn);
        m_found.tasks.push_back(std::move(task));
    }
    for (const char *view : {"overdue", "today", "soon"}) {
        TIZILIM_TRY_ASSIGN(const auto asked, read<Declaration>(m_scope + QLatin1String(view), "answer_due", "registrant"));
        for (const auto &[declaration, title] : asked) {
            TodayTask task = taskOf(TaskStep::AwaitDeclarant, declaration, title);
            task.deadline = term(declaration.answerDue, false);
            m_found.tasks.push_back(std::move(task));
        }
    }
    return {};
}

Result<void> Collection::addEnding(const QString &view, const char *field, QDate Licence::*end, TaskStep step)
{
    TIZILIM_TRY_ASSIGN(const auto licences, read<Licence>(view, field, "exchange"));
    for (const auto &[licence, title] : licences) {
        TodayTask task = taskOf(step, licence, title);
        task.deadline = term(licence.*end, false);
        m_found.tasks.push_back(std::move(task));
    }
    return {};
}

Result<void> Collection::addLicences()
{
    TIZILIM_TRY(addEnding(QStringLiteral("soon"), "suspended_until", &Licence::suspendedUntil, TaskStep::EndOfSuspension));
    TIZILIM_TRY(addEnding(QStringLiteral("runs-out"), "valid_until", &Licence::validUntil, TaskStep::EndOfLicence));
    return addEnding(QStringLiteral("grace"), "grace_until", &Licence::graceUntil, TaskStep::EndOfGrace);
}

Result<void> Collection::addOfficers()
{
    const ListFilter waiting{QStringLiteral("state"), ListFilter::Is::OneOf, {codeOf(OfficerState::Invited), codeOf(OfficerState::Enrolled)}};
    TIZILIM_TRY_ASSIGN(const ListPage page, m_registry.list({.type = &typeOf<Officer>(), .filters = {waiting}, .limit = mostTasks}, m_language));
    for (const Record &record : page.records) {
        const auto officer = fromRecord<Officer>(record);
        const bool enrolled = officer.state == OfficerState::Enrolled;
        TodayTask task;
        task.step = enrolled ? TaskStep::GrantRole : TaskStep::AwaitEnrolment;
        task.type = record.type;
        task.record = officer.id;
        task.number = officer.login;
        task.title = officer.name;
        task.daysWaiting = daysSince(enrolled ? officer.enrolledOn : officer.invitedOn);
        m_found.tasks.push_back(std::move(task));
    }
    return {};
}

Result<void> Collection::addDeclined(const std::vector<DeclinedProposal> &proposals)
{
    for (const DeclinedProposal &proposal : proposals) {
        TodayTask task;
        task.step = TaskStep::DeclinedProposal;
        task.type = proposal.type;
        task.verb = proposal.verb;
        task.note = proposal.decliner + QStringLiteral(": ") + proposal.ground;
        task.daysWaiting = daysSince(proposal.time.almatyDate());
        if (const Result<Record> record = m_registry.record(*proposal.type, proposal.record)) {
            task.record = proposal.record;
            task.number = record->type->numberField ? record->text(QString::fromLatin1(record->type->numberField)) : QString();
            task.title = titleOf(*record, m_language);
        }
        m_found.tasks.push_back(std::move(task));
    }
    return {};
}

/// The day by which tasks are put in order. What came back is for today; what waits without a term stands between this
/// week and later.
QDate orderDay(const TodayTask &task, QDate today)
{
    if (task.step == TaskStep::DeclinedProposal)
        return today;
    return task.deadline.due.isValid() ? task.deadline.due : today.addDays(daysOfSoon);
}

TodayTasks Collection::inOrder() &&
{
    std::ranges::stable_sort(m_found.tasks, [today = m_day.today](const TodayTask &one, const TodayTask &other) {
        const QDate first = orderDay(one, today);
        const QDate second = orderDay(other, today);
        return first != second ? first < second : one.daysWaiting > other.daysWaiting;
    });
    if (m_found.tasks.size() > std::size_t(mostTasks)) {
        m_found.more += static_cast<qint64>(m_found.tasks.size()) - mostTasks;
        m_found.tasks.resize(mostTasks);
    }
    return std::move(m_found);
}

} // namespace

QString workScope(Role role)
{
    return role == Role::LicensingOfficer ? QStringLiteral("for-me+") : QString();
}

Result<TodayTasks> readTodayTasks(const Registry &registry, const WorkingDays &calendar,
                                  const std::vector<DeclinedProposal> &declined, const QString &language)
{
    Collection collection(registry, calendar, language);
    const Role role = registry.officer().role;
    TIZILIM_TRY(collection.addDeclined(declined));
    if (role == Role::Administrator) {
        TIZILIM_TRY(collection.addOfficers());
        return std::move(collection).inOrder();
    }
    TIZILIM_TRY(collection.addApplications());
    TIZILIM_TRY(collection.addDeclarations());
    if (role != Role::LicensingOfficer)
        TIZILIM_TRY(collection.addLicences());
    return std::move(collection).inOrder();
}

} // namespace tizilim
