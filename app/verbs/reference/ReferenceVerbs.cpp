#include "app/verbs/reference/ReferenceVerbs.h"

#include "app/verbs/VerbFields.h"
#include "app/verbs/reference/ReferenceDefaults.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/CalendarDay.h"

namespace tizilim {

namespace {

constexpr Roles administrators{Role::Administrator};
constexpr Roles supervisors{Role::Supervisor};

class LoadDefaults : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "reference.load_defaults", .operation = 300, .label = QT_TRANSLATE_NOOP("Verb", "Load the default reference data"),
            .icon = "book-marked", .alsoChanges = {&typeOf<Parameter>()}, .roles = administrators,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Adds the thresholds, terms and rates that Tizilim brings along and that are missing here. Nothing that is there is changed.")};
        return description;
    }
    Result<Plan> plan(const VerbCall &, const VerbContext &context) const override { return planOfDefaults(context); }
};

class SetParameter : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "reference.set_parameter", .operation = 301, .label = QT_TRANSLATE_NOOP("Verb", "Set a parameter"), .icon = "pencil",
            .makes = &typeOf<Parameter>(),
            .parameters = fieldsOf(typeOf<Parameter>(), {"name", "value", "unit", "valid_from", "valid_to", "source"},
                                   {"name", "value", "unit", "valid_from", "source"}),
            .roles = administrators, .approval = Approval::Always, .approvers = supervisors, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The value applies from its first day on. A value of the same name and first day is replaced, earlier ones stay.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const std::vector<Parameter> present,
                           context.reading().where<Parameter>({{"name", call.parameters.value(QStringLiteral("name"))},
                                                               {"valid_from", call.parameters.value(QStringLiteral("valid_from"))}}));
        const Parameter before = present.empty() ? Parameter() : present.front();
        Parameter after = withGiven(before, call);
        TIZILIM_TRY(checkParameter(after));
        if (after.validTo.isValid())
            TIZILIM_TRY(notBefore(after.validFrom, "valid_to", after.validTo));
        if (!present.empty())
            return Plan{.changes = {changed(before, after)}, .record = after.id};
        after.id = context.newId();
        return Plan{.changes = {made(after)}, .made = {after.id}, .record = after.id};
    }
};

/// A decree moves a day: with it move the terms of all applications that are running, in the same event.
class SetCalendarDay : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "reference.set_calendar_day", .operation = 302, .label = QT_TRANSLATE_NOOP("Verb", "Set a day of the calendar"),
            .icon = "calendar", .makes = &typeOf<CalendarDay>(),
            .parameters = fieldsOf(typeOf<CalendarDay>(), {"date", "kind", "ground", "source"}, {"date", "kind", "ground", "source"}),
            .alsoChanges = {&typeOf<Application>()},
            .leadsTo = {stateCode(DayKind::Off), stateCode(DayKind::Working)},
            .roles = administrators, .approval = Approval::Always, .approvers = supervisors, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Makes a day off or working, as a decree says. The deadlines of applications that are running are counted anew.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(std::vector<CalendarDay> days, context.reading().where<CalendarDay>({}));
        const auto present = std::ranges::find(days, parameter<QDate>(call, "date"), &CalendarDay::date);
        const bool isNew = present == days.end();
        const CalendarDay before = isNew ? CalendarDay() : *present;
        CalendarDay after = withGiven(before, call);
        if (isNew) {
            after.id = context.newId();
            days.push_back(after);
        } else {
            *present = after;
        }
        Plan plan{.changes = {isNew ? made(after) : changed(before, after)}, .record = after.id};
        if (isNew)
            plan.made = {after.id};
        TIZILIM_TRY(moveTerms(workingDaysWith(days), context, plan));
        return plan;
    }

private:
    static Result<void> moveTerms(const WorkingDays &calendar, const VerbContext &context, Plan &plan)
    {
        TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
        TIZILIM_TRY_ASSIGN(const std::vector<Application> running, runningApplications(context));
        for (const Application &application : running) {
            TIZILIM_TRY_ASSIGN(const ApplicationTerms terms, applicationTerms(parameters, application.submittedOn));
            const Application moved = withTermsCounted(application, terms, calendar);
            plan.changes.push_back(changed(application, moved));
        }
        return {};
    }

    static Result<std::vector<Application>> runningApplications(const VerbContext &context)
    {
        ListFilter running{QStringLiteral("state"), ListFilter::Is::OneOf, {}};
        for (const Choice &choice : choicesOf<ApplicationState>()) {
            const auto state = static_cast<ApplicationState>(choice.value);
            if (isOpen(state) && state != ApplicationState::Draft && state != ApplicationState::ReturnedIncomplete)
                running.values.push_back(QString::fromLatin1(choice.code));
        }
        TIZILIM_TRY_ASSIGN(const std::vector<Record> records,
                           context.reading().records({.type = &typeOf<Application>(), .filters = {running}, .limit = 1'000'000}));
        std::vector<Application> applications;
        for (const Record &record : records)
            applications.push_back(fromRecord<Application>(record));
        return applications;
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> referenceVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<LoadDefaults>());
    verbs.push_back(std::make_unique<SetParameter>());
    verbs.push_back(std::make_unique<SetCalendarDay>());
    return verbs;
}

} // namespace tizilim
