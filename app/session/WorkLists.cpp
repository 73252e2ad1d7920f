#include "app/session/WorkLists.h"

#include "model/domain/Application.h"
#include "model/domain/ApplicationStates.h"
#include "model/domain/Declaration.h"
#include "model/domain/Licence.h"
#include "model/domain/Registrant.h"

#include <QtGlobal>

#include <algorithm>

namespace tizilim {

namespace {

using Is = ListFilter::Is;
using Conditions = std::vector<ListFilter>;

ListFilter on(const char *field, Is is, QDate day)
{
    return {QString::fromLatin1(field), is, {Value(day.toString(Qt::ISODate))}};
}

ListFilter empty(const char *field)
{
    return {QString::fromLatin1(field), Is::Empty, {}};
}

template<typename State>
ListFilter inState(std::initializer_list<State> states)
{
    ListFilter filter{QStringLiteral("state"), Is::OneOf, {}};
    for (const State state : states)
        filter.values.push_back(Value(codeOf(state)));
    return filter;
}

Conditions mine(const char *field, const WorkDay &day)
{
    return {{QString::fromLatin1(field), Is::Equal, {Value(day.officer.bytes())}}};
}

/// What the officer has to look after: nobody else does.
Conditions forMe(const char *field, const WorkDay &day)
{
    return {ListFilter::anyOf({mine(field, day), {empty(field)}})};
}

Conditions between(const char *field, QDate first, QDate last)
{
    return {on(field, Is::AtLeast, first), on(field, Is::AtMost, last)};
}

Conditions joined(Conditions conditions, const Conditions &more)
{
    conditions.insert(conditions.end(), more.begin(), more.end());
    return conditions;
}

// Applications.

Conditions open()
{
    ListFilter filter{QStringLiteral("state"), Is::OneOf, {}};
    for (const Choice &choice : choicesOf<ApplicationState>()) {
        if (isOpen(static_cast<ApplicationState>(choice.value)))
            filter.values.push_back(Value(QString::fromLatin1(choice.code)));
    }
    return {filter};
}

// Licences: what standingOn() makes of a day, as conditions of a list (LicenceStates.h).

Conditions notOver(QDate today)
{
    return {on("issued_on", Is::AtMost, today),
            ListFilter::anyOf({{on("grace_until", Is::AtLeast, today)},
                               {empty("grace_until"), on("valid_until", Is::AtLeast, today)},
                               {empty("grace_until"), empty("valid_until")}})};
}

Conditions suspendedNow(const WorkDay &day)
{
    return joined(notOver(day.today), {inState({LicenceState::Suspended}), on("suspended_from", Is::AtMost, day.today),
                                       ListFilter::anyOf({{empty("suspended_until")}, {on("suspended_until", Is::AtLeast, day.today)}})});
}

Conditions inForce(const WorkDay &day)
{
    return joined(notOver(day.today),
                  {ListFilter::anyOf({{inState({LicenceState::Active})},
                                      {inState({LicenceState::Suspended}), on("suspended_until", Is::AtMost, day.today.addDays(-1))},
                                      {inState({LicenceState::Suspended}), on("suspended_from", Is::AtLeast, day.today.addDays(1))}})});
}

Conditions runsOut(const WorkDay &day)
{
    return joined(between("valid_until", day.today, day.today.addDays(daysOfRunningOut)),
                  {inState({LicenceState::Active, LicenceState::Suspended})});
}

Conditions inGrace(const WorkDay &day)
{
    return {inState({LicenceState::Active, LicenceState::Suspended}), on("valid_until", Is::AtMost, day.today.addDays(-1)),
            on("grace_until", Is::AtLeast, day.today)};
}

// Declarations.

Conditions asked()
{
    return {inState({DeclarationState::InformationRequested})};
}

std::vector<WorkList> applicationLists()
{
    const RecordType *type = &typeOf<Application>();
    return {
        {type, "mine", QT_TRANSLATE_NOOP("SavedFilter", "Mine"), [](const WorkDay &day) { return mine("officer", day); }},
        {type, "for-me", QT_TRANSLATE_NOOP("SavedFilter", "Mine or not assigned"), [](const WorkDay &day) { return forMe("officer", day); }},
        {type, "open", QT_TRANSLATE_NOOP("SavedFilter", "Open"), [](const WorkDay &) { return open(); }},
        {type, "unassigned", QT_TRANSLATE_NOOP("SavedFilter", "Not assigned"), [](const WorkDay &) { return joined(open(), {empty("officer")}); }},
        {type, "overdue", QT_TRANSLATE_NOOP("SavedFilter", "Overdue"),
         [](const WorkDay &day) { return joined(open(), {on("due_on", Is::AtMost, day.today.addDays(-1))}); }},
        {type, "today", QT_TRANSLATE_NOOP("SavedFilter", "Due today"),
         [](const WorkDay &day) { return joined(open(), {on("due_on", Is::Equal, day.today)}); }},
        {type, "soon", QT_TRANSLATE_NOOP("SavedFilter", "Due within 7 days"),
         [](const WorkDay &day) { return joined(open(), between("due_on", day.today.addDays(1), day.today.addDays(daysOfSoon))); }},
    };
}

std::vector<WorkList> licenceLists()
{
    const RecordType *type = &typeOf<Licence>();
    return {
        {type, "in-force", QT_TRANSLATE_NOOP("SavedFilter", "In force"), inForce},
        {type, "suspended", QT_TRANSLATE_NOOP("SavedFilter", "Suspended now"), suspendedNow},
        {type, "soon", QT_TRANSLATE_NOOP("SavedFilter", "Suspension ends within 7 days"),
         [](const WorkDay &day) {
             return joined({inState({LicenceState::Suspended})}, between("suspended_until", day.today, day.today.addDays(daysOfSoon)));
         }},
        {type, "runs-out", QT_TRANSLATE_NOOP("SavedFilter", "Runs out within 30 days"), runsOut},
        {type, "grace", QT_TRANSLATE_NOOP("SavedFilter", "Ran out, in grace"), inGrace},
    };
}

std::vector<WorkList> declarationLists()
{
    const RecordType *type = &typeOf<Declaration>();
    return {
        {type, "mine", QT_TRANSLATE_NOOP("SavedFilter", "Mine"), [](const WorkDay &day) { return mine("assigned_officer", day); }},
        {type, "for-me", QT_TRANSLATE_NOOP("SavedFilter", "Mine or not assigned"), [](const WorkDay &day) { return forMe("assigned_officer", day); }},
        {type, "waiting", QT_TRANSLATE_NOOP("SavedFilter", "Waiting for review"),
         [](const WorkDay &) { return Conditions{inState({DeclarationState::Submitted, DeclarationState::UnderReview})}; }},
        {type, "overdue", QT_TRANSLATE_NOOP("SavedFilter", "Answer overdue"),
         [](const WorkDay &day) { return joined(asked(), {on("answer_due", Is::AtMost, day.today.addDays(-1))}); }},
        {type, "today", QT_TRANSLATE_NOOP("SavedFilter", "Answer due today"),
         [](const WorkDay &day) { return joined(asked(), {on("answer_due", Is::Equal, day.today)}); }},
        {type, "soon", QT_TRANSLATE_NOOP("SavedFilter", "Answer due within 7 days"),
         [](const WorkDay &day) { return joined(asked(), between("answer_due", day.today.addDays(1), day.today.addDays(daysOfSoon))); }},
        {type, "accepted", QT_TRANSLATE_NOOP("SavedFilter", "Accepted"),
         [](const WorkDay &) { return Conditions{inState({DeclarationState::Accepted})}; }},
    };
}

std::vector<WorkList> registrantLists()
{
    return {{&typeOf<Registrant>(), "registered", QT_TRANSLATE_NOOP("SavedFilter", "Registered"),
             [](const WorkDay &) { return Conditions{inState({RegistrantState::Registered})}; }}};
}

std::vector<WorkList> allLists()
{
    std::vector<WorkList> lists;
    for (const std::vector<WorkList> &some : {applicationLists(), licenceLists(), declarationLists(), registrantLists()})
        lists.insert(lists.end(), some.begin(), some.end());
    return lists;
}

} // namespace

std::span<const WorkList> workLists()
{
    static const std::vector<WorkList> lists = allLists();
    return lists;
}

const WorkList *workList(const RecordType &type, QStringView id)
{
    const auto found = std::ranges::find_if(workLists(), [&](const WorkList &list) { return list.type == &type && id == QLatin1String(list.id); });
    return found == workLists().end() ? nullptr : &*found;
}

ListQuery workQuery(const RecordType &type, const QString &ids, const WorkDay &day)
{
    ListQuery query{.type = &type};
    for (const QString &id : ids.split(u'+', Qt::SkipEmptyParts)) {
        const WorkList *list = workList(type, id);
        Q_ASSERT(list);
        const Conditions conditions = list->conditions(day);
        query.filters.insert(query.filters.end(), conditions.begin(), conditions.end());
    }
    return query;
}

} // namespace tizilim
