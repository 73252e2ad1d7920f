#include "app/verbs/licensing/LicensingRules.h"
#include "app/verbs/licensing/LicensingVerbs.h"

#include "model/domain/NameFolding.h"
#include "model/domain/Warning.h"

namespace tizilim {

namespace {

Field reasonField(const Choices &reasons)
{
    return parameterOf("reason", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Reason"), {.required = true}, &reasons);
}

/// The name of an authority as it stands in warnings: that of foreign ones is text, too.
QString nameOf(Authority authority)
{
    return QString::fromUtf8(choiceByValue(choicesOf<Authority>(), int(authority))->label);
}

class PublishWarning : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "warning.publish", .operation = 160, .label = QT_TRANSLATE_NOOP("Verb", "Publish a warning"), .icon = "triangle-alert",
            .makes = &typeOf<Warning>(),
            .parameters = joined(joined(fieldsOf(typeOf<Warning>(), {"name", "commercial_name", "websites", "lei", "country"}, {"name"}),
                                        {parameterOf("publisher", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Authority"), {.required = true}, &choicesOf<Authority>()),
                                         reasonField(reasonsOfPublishing())}),
                                 fieldsOf(typeOf<Warning>(), {"reason_text", "act_number", "decided_on", "comments"},
                                          {"reason_text", "act_number", "decided_on"})),
            .leadsTo = {stateCode(WarningState::InForce)}, .roles = licensingRoles, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Puts somebody on the public list of operators without a licence, with the reason.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        Warning warning = withGiven(Warning(), call);
        warning.id = context.newId();
        warning.authority = nameOf(parameter<Authority>(call, "publisher"));
        warning.authorityCountry = QStringLiteral("KZ");
        warning.updatedOn = context.today();
        TIZILIM_TRY(notAfter(context.today(), "decided_on", warning.decidedOn));
        TIZILIM_TRY(refuseSecond(warning, context));
        return Plan{.changes = {made(warning)}, .made = {warning.id}, .record = warning.id};
    }

private:
    static Result<void> refuseSecond(const Warning &warning, const VerbContext &context)
    {
        TIZILIM_TRY_ASSIGN(const std::vector<Warning> others,
                           context.reading().where<Warning>({{"from_abroad", Value(qint64(0))}, {"state", Value(codeOf(WarningState::InForce))}}));
        for (const Warning &other : others) {
            if (foldedName(other.name) == foldedName(warning.name) && other.websites == warning.websites)
                return failure(Error::refused("warning.known", {other.name}));
        }
        return {};
    }
};

class WithdrawWarning : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "warning.withdraw", .operation = 161, .label = QT_TRANSLATE_NOOP("Verb", "Withdraw the warning"), .icon = "undo-2",
            .subject = &typeOf<Warning>(),
            .parameters = joined({reasonField(reasonsOfWithdrawing())}, fieldsOf(typeOf<Warning>(), {"withdrawal_note", "act_number"}, {"withdrawal_note"})),
            .leadsTo = {stateCode(WarningState::Withdrawn)}, .roles = licensingRoles,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The warning stays on record with the reason for its withdrawal.")};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        const auto warning = fromRecord<Warning>(subject);
        if (warning.fromAbroad)
            return failure(Error::refused("warning.foreign", {warning.authority}));
        if (warning.state != WarningState::InForce)
            return failure(Error::refused("warning.not_in_force"));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Warning before, context.reading().get<Warning>(call.subject));
        Warning after = withGiven(before, call);
        after.state = WarningState::Withdrawn;
        after.withdrawnOn = context.today();
        after.updatedOn = context.today();
        return Plan{.changes = {changed(before, after)}, .record = after.id};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> warningVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<PublishWarning>());
    verbs.push_back(std::make_unique<WithdrawWarning>());
    return verbs;
}

} // namespace tizilim
