#include "app/verbs/licensing/ApplicationVerb.h"

#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/Checklist.h"

namespace tizilim {

Result<ApplicationState> stateReached(const Application &application, const VerbDescription &verb, QDate today)
{
    const ApplicationState state = stateOn(application, today);
    const auto after = stateAfter(state, verb.idText());
    if (!after)
        return failure(Error::refused("application.state_refuses", {codeOf(state), verb.idText()}));
    return *after;
}

ApplicationVerb::ApplicationVerb(VerbDescription description) : m_description(std::move(description))
{
    m_description.subject = &typeOf<Application>();
    m_description.alsoChanges.push_back(&typeOf<ChecklistItem>());
    m_description.roles = licensingRoles;
    const std::vector<const char *> states = statesReached(applicationTransitions(), QLatin1String(m_description.id));
    m_description.leadsTo.insert(m_description.leadsTo.end(), states.begin(), states.end());
}

ApplicationDecision::ApplicationDecision(VerbDescription description)
    : ApplicationVerb([&] {
          description.approval = Approval::Always;
          description.approvers = decisionApprovers;
          return std::move(description);
      }())
{
}

Result<void> ApplicationVerb::permits(const Application &, const VerbContext &) const
{
    return {};
}

Result<void> ApplicationVerb::allowed(const Record &subject, const VerbContext &context) const
{
    const auto application = fromRecord<Application>(subject);
    TIZILIM_TRY(stateReached(application, m_description, context.today()));
    return permits(application, context);
}

Result<Plan> ApplicationVerb::plan(const VerbCall &call, const VerbContext &context) const
{
    TIZILIM_TRY_ASSIGN(const Application before, context.reading().get<Application>(call.subject));
    TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
    ApplicationStep step{call, context, parameters, before, before, Plan{.record = before.id}};
    TIZILIM_TRY_ASSIGN(step.after.state, stateReached(before, m_description, context.today()));
    TIZILIM_TRY(take(step));
    if (step.after.submittedOn.isValid()) {
        TIZILIM_TRY_ASSIGN(const ApplicationTerms terms, applicationTerms(parameters, step.after.submittedOn));
        TIZILIM_TRY_ASSIGN(const WorkingDays calendar, calendarOf(context.reading()));
        step.after = withTermsCounted(step.after, terms, calendar);
    }
    step.plan.changes.insert(step.plan.changes.begin(), changed(before, step.after));
    return std::move(step.plan);
}

void recordAct(Application &application, const VerbCall &call)
{
    application.ground = parameter<std::optional<ApplicationGround>>(call, "ground");
    application.groundNote = parameter<QString>(call, "ground_note");
    application.actNumber = parameter<QString>(call, "act_number");
    application.actOn = parameter<QDate>(call, "act_on");
}

Result<void> beginTerms(Application &application, QDate submittedOn, const ParametersInForce &parameters)
{
    application.submittedOn = submittedOn;
    application.pauses.clear();
    application.completeOn = {};
    application.answerDue = {};
    application.decisionDays.reset();
    const char *term = licenseeKind(application.kind).decisionTerm;
    if (*term == '\0')
        return {};
    TIZILIM_TRY_ASSIGN(const qint64 days, parameters.integer(QString::fromLatin1(term), submittedOn));
    application.decisionDays = days;
    return {};
}

void addChecklist(const Application &application, QDate on, const VerbContext &context, Plan &plan)
{
    qint64 position = 0;
    for (const ChecklistRequirement &requirement : checklistOf(application.kind, on)) {
        ChecklistItem item;
        item.id = context.newId();
        item.application = application.id;
        item.position = ++position;
        item.requirement = requirement.requirement;
        plan.changes.push_back(made(item));
        plan.made.push_back(item.id);
    }
}

} // namespace tizilim
