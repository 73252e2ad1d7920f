#include "app/verbs/officers/OfficerVerbs.h"

#include "app/verbs/Verb.h"

#include "model/crypto/Sha256.h"
#include "model/history/OperationCode.h"

namespace tizilim {

namespace {

constexpr Roles administrators{Role::Administrator};
constexpr Roles seconds{Role::Administrator, Role::Supervisor};

/// Whether anybody but the officer who acts, and the one who is acted upon, could be the second person.
Result<bool> hasSecondPerson(const VerbContext &context, const RecordId &subject)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Officer> active,
                       context.reading().where<Officer>({{"state", Value(codeOf(OfficerState::Active))}}));
    return std::ranges::any_of(active, [&](const Officer &officer) {
        return seconds.contains(officer.role) && officer.id != context.officer().id && officer.id != subject;
    });
}

/// What the history says of an officer's keys, so that who verifies needs no row.
nlohmann::json factsOf(const Officer &officer)
{
    return {{"officer", officer.id.toString().toStdString()},
            {"role", codeOf(officer.role).toStdString()},
            {"ed25519", officer.signingKey.toHex().toStdString()},
            {"fingerprint", sha256(officer.signingKey).toHex().toStdString()}};
}

class OfficerVerb : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Officer before, context.reading().get<Officer>(call.subject));
        Officer after = before;
        change(after, call, context);
        Plan plan{.changes = {changed(before, after)}, .record = before.id, .facts = factsOf(after)};
        TIZILIM_TRY_ASSIGN(plan.needsApproval, hasSecondPerson(context, before.id));
        return plan;
    }

protected:
    explicit OfficerVerb(VerbDescription description) : m_description(std::move(description))
    {
        m_description.subject = &typeOf<Officer>();
        m_description.roles = administrators;
        m_description.approval = Approval::Conditional;
        m_description.approvers = seconds;
    }
    virtual void change(Officer &officer, const VerbCall &call, const VerbContext &context) const = 0;

    static Result<void> onlyIn(const Record &subject, OfficerState state)
    {
        const auto officer = fromRecord<Officer>(subject);
        if (officer.state != state)
            return failure(Error::refused("officer.state", {officer.login, codeOf(officer.state)}));
        return {};
    }
    static Result<void> notOneself(const Record &subject, const VerbContext &context)
    {
        if (subject.id == context.officer().id)
            return failure(Error::refused("officer.oneself"));
        return {};
    }

private:
    VerbDescription m_description;
};

class GrantRole : public OfficerVerb {
public:
    GrantRole()
        : OfficerVerb({.id = "officer.grant", .operation = static_cast<quint16>(OperationCode::Grant),
                       .label = QT_TRANSLATE_NOOP("Verb", "Grant the role"), .icon = "user-check",
                       .nextIn = {"enrolled"},
                       .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Compare the fingerprint of the key with the officer present.")})
    {
    }
    Result<void> allowed(const Record &subject, const VerbContext &) const override { return onlyIn(subject, OfficerState::Enrolled); }

protected:
    void change(Officer &officer, const VerbCall &, const VerbContext &context) const override
    {
        officer.state = OfficerState::Active;
        officer.grantedOn = context.today();
    }
};

class ChangeRole : public OfficerVerb {
public:
    ChangeRole()
        : OfficerVerb({.id = "officer.change_role", .operation = static_cast<quint16>(OperationCode::Grant),
                       .label = QT_TRANSLATE_NOOP("Verb", "Change the role"), .icon = "user-cog",
                       .parameters = {{1, "role", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Role"), {.required = true}, &choicesOf<Role>()}}})
    {
    }
    Result<void> allowed(const Record &subject, const VerbContext &context) const override
    {
        TIZILIM_TRY(notOneself(subject, context));
        return onlyIn(subject, OfficerState::Active);
    }

protected:
    void change(Officer &officer, const VerbCall &call, const VerbContext &context) const override
    {
        officer.role = parameter<Role>(call, "role");
        officer.grantedOn = context.today();
    }
};

class DisableOfficer : public OfficerVerb {
public:
    DisableOfficer()
        : OfficerVerb({.id = "officer.disable", .operation = static_cast<quint16>(OperationCode::Revoke),
                       .label = QT_TRANSLATE_NOOP("Verb", "Disable"), .icon = "user-x",
                       .parameters = {{1, "ground", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true}}},
                       .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The officer can no longer unlock or sign. Rotate the database key afterwards: it shuts out copies of the old one.")})
    {
    }
    Result<void> allowed(const Record &subject, const VerbContext &context) const override
    {
        TIZILIM_TRY(notOneself(subject, context));
        if (fromRecord<Officer>(subject).state == OfficerState::Disabled)
            return failure(Error::refused("officer.state", {subject.text(u"login"), subject.text(u"state")}));
        return {};
    }

protected:
    void change(Officer &officer, const VerbCall &, const VerbContext &context) const override
    {
        officer.state = OfficerState::Disabled;
        officer.disabledOn = context.today();
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> officerVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<GrantRole>());
    verbs.push_back(std::make_unique<ChangeRole>());
    verbs.push_back(std::make_unique<DisableOfficer>());
    return verbs;
}

} // namespace tizilim
