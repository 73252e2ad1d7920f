#include "app/verbs/Verb.h"
#include "app/verbs/VerbFields.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/ParameterNames.h"
#include "model/domain/RegistrantSteps.h"

namespace tizilim {

namespace {

class ChangeStatus : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        TIZILIM_TRY(after(fromRecord<Registrant>(subject).state, m_step));
        return {};
    }

    /// A step back leads where the step came from.
    Result<void> mayTakeBack(const Record *, const RowChanges &, const VerbContext &) const override { return {}; }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Registrant before, context.reading().get<Registrant>(call.subject));
        Registrant changedOne = before;
        TIZILIM_TRY_ASSIGN(changedOne.state, after(before.state, m_step));
        changedOne.stateSince = context.today();
        changedOne.stateGround = parameter<std::optional<RegistrantGround>>(call, "ground");
        changedOne.stateNote = parameter<QString>(call, "note");
        if (changedOne.state == RegistrantState::Registered && !changedOne.registeredOn.isValid())
            changedOne.registeredOn = context.today();
        return Plan{.changes = {changed(before, changedOne)}, .record = before.id};
    }

protected:
    ChangeStatus(VerbDescription description, RegistrantStep step) : m_description(std::move(description)), m_step(step)
    {
        m_description.subject = &typeOf<Registrant>();
        m_description.leadsTo = statesReached<RegistrantState>(step);
        m_description.roles = people::workers;
        if (!groundsOf(step).empty()) {
            m_description.approval = Approval::Conditional;
            // A second person approves, unless reference data says that none is needed.
            m_description.condition = ApprovalCondition{.type = &typeOf<Registrant>(), .parameter = parameters::approvalUserStatus, .amounts = {}};
            m_description.approvers = people::approvers;
            m_description.parameters = {
                parameterOf("ground", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true}, &groundsOf(step))};
        }
        m_description.parameters = joined(m_description.parameters, {parameterOf("note", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"))});
    }

private:
    VerbDescription m_description;
    RegistrantStep m_step;
};

class AdmitUser : public ChangeStatus {
public:
    AdmitUser()
        : ChangeStatus({.id = "user.admit", .operation = 203, .label = QT_TRANSLATE_NOOP("Verb", "Admit"), .icon = "circle-check",
                        .nextIn = {"applied"},
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The user is registered and may buy and sell.")},
                       RegistrantStep::Admit)
    {
    }
};

class SuspendUser : public ChangeStatus {
public:
    SuspendUser()
        : ChangeStatus({.id = "user.suspend", .operation = 204, .label = QT_TRANSLATE_NOOP("Verb", "Suspend the user"), .icon = "pause",
                        .undoes = true,
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The user may not buy or sell until he is reinstated.")},
                       RegistrantStep::Suspend)
    {
    }
};

class ReinstateUser : public ChangeStatus {
public:
    ReinstateUser()
        : ChangeStatus({.id = "user.reinstate", .operation = 205, .label = QT_TRANSLATE_NOOP("Verb", "Reinstate the user"), .icon = "play",
                        .nextIn = {"suspended", "closed"},
                        .undoes = true},
                       RegistrantStep::Reinstate)
    {
    }
};

class CloseUser : public ChangeStatus {
public:
    CloseUser()
        : ChangeStatus({.id = "user.close", .operation = 206, .label = QT_TRANSLATE_NOOP("Verb", "Close the record"), .icon = "archive",
                        .undoes = true,
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "For whoever leaves. Whoever comes back is reinstated, not registered again.")},
                       RegistrantStep::Close)
    {
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> userStatusVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<AdmitUser>());
    verbs.push_back(std::make_unique<SuspendUser>());
    verbs.push_back(std::make_unique<ReinstateUser>());
    verbs.push_back(std::make_unique<CloseUser>());
    return verbs;
}

} // namespace tizilim
