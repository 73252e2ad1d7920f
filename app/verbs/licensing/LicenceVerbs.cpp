#include "app/verbs/licensing/LicensingRules.h"
#include "app/verbs/licensing/LicensingVerbs.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/LicenceStates.h"
#include "model/domain/ParameterNames.h"

namespace tizilim {

namespace {

/// An act about a licence: proposed by one, approved by another, allowed where the table of states has it.
class LicenceAction : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }

    Result<void> allowed(const Record &subject, const VerbContext &context) const override
    {
        TIZILIM_TRY(stateReached(fromRecord<Licence>(subject), context.today()));
        return {};
    }

    /// A step back leads where the step came from.
    Result<void> mayTakeBack(const Record *, const RowChanges &, const VerbContext &) const override { return {}; }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Licence before, context.reading().get<Licence>(call.subject));
        TIZILIM_TRY_ASSIGN(const LicenceState state, stateReached(before, context.today()));
        TIZILIM_TRY(checkAct(call, before.issuedOn, context.today()));
        Plan plan{.record = before.id};
        Licence after = before;
        after.ground = parameter<std::optional<LicenceGround>>(call, "ground");
        after.groundNote = parameter<QString>(call, "ground_note");
        after.actNumber = parameter<QString>(call, "act_number");
        after.actOn = parameter<QDate>(call, "act_on");
        TIZILIM_TRY(act(after, call, context, plan));
        after.state = state;
        plan.changes.insert(plan.changes.begin(), changed(before, after));
        return plan;
    }

protected:
    explicit LicenceAction(VerbDescription description) : m_description(std::move(description))
    {
        m_description.subject = &typeOf<Licence>();
        m_description.alsoChanges = {&typeOf<Exchange>()};
        m_description.leadsTo = statesReached(licenceTransitions(), QLatin1String(m_description.id));
        m_description.leadsTo.push_back(stateCode(ExchangeState::Former)); // when its last licence ends
        m_description.roles = licensingRoles;
        m_description.approval = Approval::Always;
        m_description.approvers = decisionApprovers;
    }
    [[nodiscard]] virtual Result<void> act(Licence &licence, const VerbCall &call, const VerbContext &context, Plan &plan) const = 0;

private:
    Result<LicenceState> stateReached(const Licence &licence, QDate today) const
    {
        const auto state = stateOn(licence, today);
        if (!state)
            return failure(Error::refused("licence.expired", {licence.validUntil.toString(Qt::ISODate)}));
        const auto after = stateAfter(*state, m_description.idText());
        if (!after)
            return failure(Error::refused("licence.state_refuses", {codeOf(*state), m_description.idText()}));
        return *after;
    }

    VerbDescription m_description;
};

class SuspendLicence : public LicenceAction {
public:
    SuspendLicence()
        : LicenceAction({.id = "licence.suspend", .operation = 140, .label = QT_TRANSLATE_NOOP("Verb", "Suspend the licence"), .icon = "circle-pause",
                         .parameters = joined(fieldsOf(typeOf<Licence>(), {"suspended_from", "suspended_until"}, {"suspended_from", "suspended_until"}),
                                              joined(groundFields(groundsOfSuspension()), actFields())),
                         .undoes = true,
                         .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "No new users may be registered through the exchange meanwhile; its reports stay due. The suspension ends with its last day, or by reinstatement.")})
    {
    }

protected:
    Result<void> act(Licence &licence, const VerbCall &call, const VerbContext &context, Plan &) const override
    {
        // An earlier suspension that ran out by itself belongs to the past.
        licence = withSuspensionEnded(licence, context.today());
        licence.suspendedFrom = parameter<QDate>(call, "suspended_from");
        licence.suspendedUntil = parameter<QDate>(call, "suspended_until");
        TIZILIM_TRY(notBefore(licence.actOn, "suspended_from", licence.suspendedFrom));
        TIZILIM_TRY(notBefore(licence.suspendedFrom, "suspended_until", licence.suspendedUntil));
        TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
        TIZILIM_TRY_ASSIGN(const qint64 months, parameters.integer(QString::fromLatin1(parameters::suspensionLongest), context.today()));
        const QDate last = licence.suspendedFrom.addMonths(static_cast<int>(months));
        if (licence.suspendedUntil > last)
            return failure(Error::refused("licence.suspension_too_long", {QString::number(months), last.toString(Qt::ISODate)}));
        return {};
    }
};

class ReinstateLicence : public LicenceAction {
public:
    ReinstateLicence()
        : LicenceAction({.id = "licence.reinstate", .operation = 141, .label = QT_TRANSLATE_NOOP("Verb", "Reinstate the licence"), .icon = "play",
                         .parameters = joined(groundFields(groundsOfReinstatement()), actFields()),
                         .nextIn = {"suspended"},
                         .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Ends the suspension and what it caused, from today on.")})
    {
    }

protected:
    Result<void> act(Licence &licence, const VerbCall &, const VerbContext &context, Plan &) const override
    {
        licence = withSuspensionEnded(licence, context.today().addDays(-1));
        return {};
    }
};

/// An act that ends a licence. Without another licence the exchange is a former licensee.
class EndLicence : public LicenceAction {
protected:
    /// `ground`: where the act can have only one.
    EndLicence(VerbDescription description, std::optional<LicenceGround> ground) : LicenceAction(std::move(description)), m_ground(ground) {}

    Result<void> act(Licence &licence, const VerbCall &, const VerbContext &context, Plan &plan) const override
    {
        if (m_ground)
            licence.ground = m_ground;
        licence.endedOn = context.today();
        TIZILIM_TRY_ASSIGN(const std::vector<Licence> others, livingLicences(context, licence.exchange, licence.id));
        return others.empty() ? moveExchange(context, licence.exchange, ExchangeState::Former, plan) : Result<void>();
    }

private:
    std::optional<LicenceGround> m_ground;
};

std::vector<Field> explanationField()
{
    return {parameterOf("ground_note", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Explanation of the ground"), {.required = true})};
}

class RevokeLicence : public EndLicence {
public:
    RevokeLicence()
        : EndLicence({.id = "licence.revoke", .operation = 142, .label = QT_TRANSLATE_NOOP("Verb", "Revoke the licence"), .icon = "circle-x",
                      .parameters = joined(actFields(), explanationField()),
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Only a court revokes: give number and date of its act. It cannot be undone.")},
                     LicenceGround::CourtAct)
    {
    }
};

class SurrenderLicence : public EndLicence {
public:
    SurrenderLicence()
        : EndLicence({.id = "licence.surrender", .operation = 143, .label = QT_TRANSLATE_NOOP("Verb", "Record the surrender"), .icon = "corner-up-left",
                      .parameters = joined(actFields(), explanationField()),
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Ends the licence at the request of the licensee.")},
                     LicenceGround::OwnRequest)
    {
    }
};

class TerminateLicence : public EndLicence {
public:
    TerminateLicence()
        : EndLicence({.id = "licence.terminate", .operation = 144, .label = QT_TRANSLATE_NOOP("Verb", "Terminate the licence"), .icon = "lock",
                      .parameters = joined(groundFields(groundsOfTermination()), actFields()),
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Ends the licence of a company that is no more.")},
                     std::nullopt)
    {
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> licenceVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<SuspendLicence>());
    verbs.push_back(std::make_unique<ReinstateLicence>());
    verbs.push_back(std::make_unique<RevokeLicence>());
    verbs.push_back(std::make_unique<SurrenderLicence>());
    verbs.push_back(std::make_unique<TerminateLicence>());
    return verbs;
}

} // namespace tizilim
