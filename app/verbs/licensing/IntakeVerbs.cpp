#include "app/verbs/licensing/ApplicationVerb.h"
#include "app/verbs/licensing/LicensingVerbs.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/ChecklistItem.h"

namespace tizilim {

namespace {

/// A company has one open application for a kind of licence, and none for one that it holds.
Result<void> refuseSecond(const Application &application, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Application> others,
                       context.reading().where<Application>({{"exchange", Value(application.exchange.bytes())},
                                                             {"kind", Value(codeOf(application.kind))}}));
    for (const Application &other : others) {
        if (other.id != application.id && isOpen(other.state))
            return failure(Error::refused("application.already_open", {other.number}));
    }
    TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences, livingLicences(context, application.exchange));
    for (const Licence &licence : licences) {
        if (licence.kind == application.kind)
            return failure(Error::refused("application.licence_in_force", {licence.number}));
    }
    return {};
}

/// Takes an application in, by the applicant's BIN: a company that is not known yet is registered with it.
class ReceiveApplication : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "application.receive", .operation = 110, .label = QT_TRANSLATE_NOOP("Verb", "New application"), .icon = "file-plus",
            .makes = &typeOf<Application>(),
            .parameters = joined({parameterOf("kind", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Kind of licensee"), {.required = true}, &choicesOf<LicenceKind>()),
                                  parameterOf("received_on", FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Received on")),
                                  parameterOf("draft", FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "Keep as a draft: no term runs yet"))},
                                 companyFields({"bin"})),
            .alsoChanges = {&typeOf<Exchange>(), &typeOf<ChecklistItem>()}, .roles = licensingRoles,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Begins the terms and the checklist of the kind. The day of receipt is day 0.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        Plan plan;
        TIZILIM_TRY_ASSIGN(Application application, applicationFrom(call, context));
        TIZILIM_TRY_ASSIGN(application.exchange, applicant(call, context, plan));
        TIZILIM_TRY(refuseSecond(application, context));
        if (application.state == ApplicationState::Submitted)
            TIZILIM_TRY(begin(application, context));
        plan.changes.insert(plan.changes.begin(), made(application));
        plan.made.insert(plan.made.begin(), application.id);
        plan.record = application.id;
        if (application.state == ApplicationState::Submitted)
            addChecklist(application, application.submittedOn, context, plan);
        return plan;
    }

private:
    static Result<Application> applicationFrom(const VerbCall &call, const VerbContext &context)
    {
        Application application;
        application.id = context.newId();
        application.kind = parameter<LicenceKind>(call, "kind");
        application.authority = licenseeKind(application.kind).authority;
        application.receivedOn = dateOr(call, "received_on", context.today());
        TIZILIM_TRY(notAfter(context.today(), "received_on", application.receivedOn));
        application.state = parameter<bool>(call, "draft") ? ApplicationState::Draft : ApplicationState::Submitted;
        const QString prefix = applicationNumberPrefix(application.receivedOn.year());
        TIZILIM_TRY_ASSIGN(const QString last, newestNumber(context.reading(), typeOf<Application>(), prefix));
        application.number = nextNumber(prefix, last);
        return application;
    }

    static Result<RecordId> applicant(const VerbCall &call, const VerbContext &context, Plan &plan)
    {
        TIZILIM_TRY_ASSIGN(const std::optional<Exchange> present, exchangeByBin(context.reading(), parameter<QString>(call, "bin")));
        Exchange before = present.value_or(Exchange());
        if (!present)
            before.id = context.newId();
        TIZILIM_TRY_ASSIGN(const Exchange after, companyFrom(before, call));
        plan.changes.push_back(present ? changed(before, after) : made(after));
        if (!present)
            plan.made.push_back(after.id);
        return after.id;
    }

    static Result<void> begin(Application &application, const VerbContext &context)
    {
        TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
        TIZILIM_TRY_ASSIGN(const WorkingDays calendar, calendarOf(context.reading()));
        TIZILIM_TRY_ASSIGN(const ApplicationTerms terms, applicationTerms(parameters, application.receivedOn));
        TIZILIM_TRY(beginTerms(application, application.receivedOn, parameters));
        application = withTermsCounted(application, terms, calendar);
        return {};
    }
};

class SubmitApplication : public ApplicationVerb {
public:
    SubmitApplication()
        : ApplicationVerb({.id = "application.submit", .operation = 111, .label = QT_TRANSLATE_NOOP("Verb", "Submit the draft"), .icon = "check",
                           .parameters = {parameterOf("received_on", FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Received on"))},
                           .nextIn = {"draft"},
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Begins the terms and the checklist of the kind. The day of receipt is day 0.")})
    {
    }

protected:
    Result<void> permits(const Application &application, const VerbContext &context) const override { return refuseSecond(application, context); }

    Result<void> take(ApplicationStep &step) const override
    {
        step.after.receivedOn = dateOr(step.call, "received_on", step.context.today());
        TIZILIM_TRY(notAfter(step.context.today(), "received_on", step.after.receivedOn));
        TIZILIM_TRY(beginTerms(step.after, step.after.receivedOn, step.parameters));
        addChecklist(step.after, step.after.submittedOn, step.context, step.plan);
        return {};
    }
};

class AssignApplication : public ApplicationVerb {
public:
    AssignApplication()
        : ApplicationVerb({.id = "application.assign", .operation = 112, .label = QT_TRANSLATE_NOOP("Verb", "Assign"), .icon = "user",
                           .parameters = {parameterOf("officer", FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Assigned officer"), {.required = true, .reference = "officer"})},
                           .nextIn = {"submitted"},
                           .undoes = true,
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Names who works on the application. The first assignment begins the completeness check.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY_ASSIGN(const Officer officer, step.context.reading().get<Officer>(parameter<RecordId>(step.call, "officer")));
        if (officer.state != OfficerState::Active || !licensingRoles.contains(officer.role))
            return failure(Error::refused("application.officer_unfit", {officer.name}));
        step.after.officer = officer.id;
        return {};
    }
};

class FindComplete : public ApplicationVerb {
public:
    FindComplete()
        : ApplicationVerb({.id = "application.complete", .operation = 113, .label = QT_TRANSLATE_NOOP("Verb", "Package is complete"), .icon = "check",
                           .nextIn = {"completeness_check"},
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Ends the completeness check and begins the review.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        step.after.completeOn = step.context.today();
        return {};
    }
};

class ReturnIncomplete : public ApplicationVerb {
public:
    ReturnIncomplete()
        : ApplicationVerb({.id = "application.return_incomplete", .operation = 114, .label = QT_TRANSLATE_NOOP("Verb", "Return as incomplete"), .icon = "corner-up-left",
                           .parameters = joined(joined(groundFields(groundsOfReturn(), false),
                                                       {parameterOf("question", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "What is missing"), {.required = true})}),
                                                actFields(false)),
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Goes back to the applicant with reasons, within the term of the check. The terms begin anew when it comes again.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.question = parameter<QString>(step.call, "question");
        step.after.decisionDue = {};
        return {};
    }
};

class Resubmit : public ApplicationVerb {
public:
    Resubmit()
        : ApplicationVerb({.id = "application.resubmit", .operation = 115, .label = QT_TRANSLATE_NOOP("Verb", "Received again"), .icon = "refresh-cw",
                           .parameters = {parameterOf("submitted_on", FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Received again on"))},
                           .nextIn = {"returned_incomplete"},
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The applicant has completed the package: the terms begin anew.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        const QDate on = dateOr(step.call, "submitted_on", step.context.today());
        TIZILIM_TRY(notAfter(step.context.today(), "submitted_on", on));
        TIZILIM_TRY(notBefore(step.before.submittedOn, "submitted_on", on));
        recordAct(step.after, {});
        step.after.question.clear();
        return beginTerms(step.after, on, step.parameters);
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> intakeVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<ReceiveApplication>());
    verbs.push_back(std::make_unique<SubmitApplication>());
    verbs.push_back(std::make_unique<AssignApplication>());
    verbs.push_back(std::make_unique<FindComplete>());
    verbs.push_back(std::make_unique<ReturnIncomplete>());
    verbs.push_back(std::make_unique<Resubmit>());
    return verbs;
}

} // namespace tizilim
