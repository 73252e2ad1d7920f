#pragma once

#include "app/verbs/licensing/LicensingRules.h"

#include "model/domain/ParametersInForce.h"

namespace tizilim {

/// One step of an application while it is planned.
struct ApplicationStep {
    const VerbCall &call;
    const VerbContext &context;
    const ParametersInForce &parameters;
    const Application &before;
    Application after; ///< already in the state to which the table leads
    Plan plan;         ///< rows beside the application's own
};

/// A verb that is called on an application and allowed where the table of states has it. The terms are counted anew
/// after each step.
class ApplicationVerb : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }
    /// Errors: application.state_refuses {state, verb}, those of permits().
    [[nodiscard]] Result<void> allowed(const Record &subject, const VerbContext &context) const override;
    /// A step back leads where the step came from.
    Result<void> mayTakeBack(const Record *, const RowChanges &, const VerbContext &) const override { return {}; }
    [[nodiscard]] Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override;

protected:
    explicit ApplicationVerb(VerbDescription description);
    /// What else has to be so before the step can be taken.
    [[nodiscard]] virtual Result<void> permits(const Application &application, const VerbContext &context) const;
    /// Takes the step: fills in `after` and adds rows to the plan.
    [[nodiscard]] virtual Result<void> take(ApplicationStep &step) const = 0;

private:
    VerbDescription m_description;
};

/// A decision on an application: proposed by one, approved by another.
class ApplicationDecision : public ApplicationVerb {
protected:
    explicit ApplicationDecision(VerbDescription description);
};

/// Where a verb leads an application from the state in which it is today. Errors: application.state_refuses {state, verb}.
[[nodiscard]] Result<ApplicationState> stateReached(const Application &application, const VerbDescription &verb, QDate today);

/// Ground, explanation, number and date of the act that the call gives; those of the act before go.
void recordAct(Application &application, const VerbCall &call);

/// Begins the terms of an application on the day of its submission. Errors: parameter.missing, parameter.malformed.
[[nodiscard]] Result<void> beginTerms(Application &application, QDate submittedOn, const ParametersInForce &parameters);

/// Adds the checklist of an application's kind, as it was in force on a day, to a plan.
void addChecklist(const Application &application, QDate on, const VerbContext &context, Plan &plan);

} // namespace tizilim
