#include "app/verbs/licensing/ApplicationVerb.h"
#include "app/verbs/licensing/LicensingVerbs.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/base/Money.h"
#include "model/domain/ApplicationStates.h"
#include "model/domain/Checklist.h"

namespace tizilim {

namespace {

Result<void> checkChecklist(const Application &application, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<ChecklistItem> items, context.reading().linesOf<ChecklistItem>(application.id));
    const ChecklistSummary summary = summaryOf(items);
    if (summary.open > 0)
        return failure(Error::refused("application.items_open", {QString::number(summary.open)}));
    if (summary.notMet > 0)
        return failure(Error::refused("application.items_not_met", {QString::number(summary.notMet)}));
    return {};
}

Result<void> checkCapital(const Application &application, const VerbContext &context)
{
    const char *name = licenseeKind(application.kind).minimumCapital;
    if (*name == '\0')
        return {};
    TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
    TIZILIM_TRY_ASSIGN(const qint64 minimum, parameters.tenge(QString::fromLatin1(name), context.today()));
    TIZILIM_TRY_ASSIGN(const Exchange exchange, context.reading().get<Exchange>(application.exchange));
    if (!exchange.capitalPaid)
        return failure(Error::refused("application.capital_unknown"));
    if (*exchange.capitalPaid < minimum)
        return failure(Error::refused("application.capital_below_minimum",
                                      {Money::tenge(*exchange.capitalPaid).toString(), Money::tenge(minimum).toString()}));
    return {};
}

Result<void> checkAgency(const Application &application)
{
    if (application.agencyAnswer == AgencyAnswer::Objects)
        return failure(Error::refused("application.agency_objects", {application.agency}));
    return {};
}

class ApproveInPrinciple : public ApplicationDecision {
public:
    ApproveInPrinciple()
        : ApplicationDecision({.id = "application.approve_in_principle", .operation = 121, .label = QT_TRANSLATE_NOOP("Verb", "Approve in principle"), .icon = "circle-check",
                               .parameters = joined(fieldsOf(typeOf<Application>(), {"conditions", "conditions_due"}, {"conditions"}), actFields()),
                               .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "A letter with conditions. The licence is decided when they are met.")})
    {
    }

protected:
    Result<void> permits(const Application &application, const VerbContext &) const override { return checkAgency(application); }

    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.conditions = parameter<QString>(step.call, "conditions");
        step.after.conditionsDue = parameter<QDate>(step.call, "conditions_due");
        if (step.after.conditionsDue.isValid())
            TIZILIM_TRY(notBefore(step.context.today(), "conditions_due", step.after.conditionsDue));
        return {};
    }
};

/// Approving an application makes the licence, with its number, on the day of the approval.
class ApproveApplication : public ApplicationDecision {
public:
    ApproveApplication()
        : ApplicationDecision({.id = "application.approve", .operation = 122, .label = QT_TRANSLATE_NOOP("Verb", "Approve the application"), .icon = "award",
                               .makes = &typeOf<Licence>(),
                               .parameters = joined(actFields(), fieldsOf(typeOf<Licence>(), {"valid_until", "conditions"})),
                               .alsoChanges = {&typeOf<Exchange>()},
                               .leadsTo = {stateCode(LicenceState::Active), stateCode(ExchangeState::Licensed)},
                               .nextIn = {"under_review", "in_principle"},
                               .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Makes the licence with its number. Every item of the checklist must be met or not applicable, and the capital must be paid.")})
    {
    }

protected:
    Result<void> permits(const Application &application, const VerbContext &context) const override
    {
        if (licenseeKind(application.kind).inPrinciple && stateOn(application, context.today()) != ApplicationState::InPrinciple)
            return failure(Error::refused("application.in_principle_first"));
        TIZILIM_TRY(checkAgency(application));
        TIZILIM_TRY(checkChecklist(application, context));
        return checkCapital(application, context);
    }

    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.decidedOn = step.context.today();
        TIZILIM_TRY_ASSIGN(const Licence licence, licenceFrom(step));
        step.plan.changes.push_back(made(licence));
        step.plan.made.push_back(licence.id);
        return moveExchange(step.context, licence.exchange, ExchangeState::Licensed, step.plan);
    }

private:
    static Result<Licence> licenceFrom(const ApplicationStep &step)
    {
        Licence licence;
        licence.id = step.context.newId();
        licence.exchange = step.before.exchange;
        licence.application = step.before.id;
        licence.kind = step.before.kind;
        licence.authority = step.before.authority;
        licence.issuedOn = step.context.today();
        licence.actNumber = step.after.actNumber;
        licence.actOn = step.after.actOn;
        licence.conditions = parameter<QString>(step.call, "conditions");
        TIZILIM_TRY_ASSIGN(licence.validUntil, lastDay(step));
        const QString prefix = licenceNumberPrefix(licence.kind);
        TIZILIM_TRY_ASSIGN(const QString last, newestNumber(step.context.reading(), typeOf<Licence>(), prefix));
        licence.number = nextNumber(prefix, last);
        return licence;
    }

    static Result<QDate> lastDay(const ApplicationStep &step)
    {
        const QDate today = step.context.today();
        const auto given = parameter<QDate>(step.call, "valid_until");
        if (given.isValid()) {
            TIZILIM_TRY(notBefore(today, "valid_until", given));
            return given;
        }
        const char *name = licenseeKind(step.before.kind).validity;
        if (*name == '\0')
            return QDate();
        TIZILIM_TRY_ASSIGN(const qint64 months, step.parameters.integer(QString::fromLatin1(name), today));
        return today.addMonths(static_cast<int>(months)).addDays(-1);
    }
};

class RefuseApplication : public ApplicationDecision {
public:
    RefuseApplication()
        : ApplicationDecision({.id = "application.refuse", .operation = 123, .label = QT_TRANSLATE_NOOP("Verb", "Refuse the application"), .icon = "circle-x",
                               .parameters = joined(groundFields(groundsOfRefusal()), actFields()),
                               .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Needs a ground out of the law, and its explanation for the applicant.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.decidedOn = step.context.today();
        return {};
    }
};

class WithdrawApplication : public ApplicationVerb {
public:
    WithdrawApplication()
        : ApplicationVerb({.id = "application.withdraw", .operation = 124, .label = QT_TRANSLATE_NOOP("Verb", "Record the withdrawal"), .icon = "undo-2",
                           .parameters = joined(groundFields(groundsOfWithdrawal(), false), actFields(false)),
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The applicant takes the application back. It cannot be reopened.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.decidedOn = step.context.today();
        return {};
    }
};

/// A refusal that does not stand: the case is open again and its term begins anew.
class SetRefusalAside : public ApplicationDecision {
public:
    SetRefusalAside()
        : ApplicationDecision({.id = "application.set_aside", .operation = 125, .label = QT_TRANSLATE_NOOP("Verb", "Set the refusal aside"), .icon = "undo-2",
                               .parameters = joined(groundFields(groundsOfSettingAside()), actFields()),
                               .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Reopens the case. The term of the decision begins anew today.")})
    {
    }

protected:
    Result<void> permits(const Application &application, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const std::vector<Application> others,
                           context.reading().where<Application>({{"exchange", Value(application.exchange.bytes())},
                                                                 {"kind", Value(codeOf(application.kind))}}));
        for (const Application &other : others) {
            if (other.id != application.id && isOpen(other.state))
                return failure(Error::refused("application.already_open", {other.number}));
        }
        return {};
    }

    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.decidedOn, step.context.today()));
        recordAct(step.after, step.call);
        const QDate complete = step.before.completeOn;
        TIZILIM_TRY(beginTerms(step.after, step.context.today(), step.parameters));
        step.after.completeOn = complete;
        step.after.decidedOn = {};
        step.after.agencyAnswer.reset();
        step.after.setAsideOn = step.context.today();
        return {};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> decisionVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<ApproveInPrinciple>());
    verbs.push_back(std::make_unique<ApproveApplication>());
    verbs.push_back(std::make_unique<RefuseApplication>());
    verbs.push_back(std::make_unique<WithdrawApplication>());
    verbs.push_back(std::make_unique<SetRefusalAside>());
    return verbs;
}

} // namespace tizilim
