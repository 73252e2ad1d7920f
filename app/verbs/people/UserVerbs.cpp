#include "app/verbs/VerbFields.h"
#include "app/verbs/Verb.h"
#include "app/verbs/people/Duplicates.h"
#include "app/verbs/people/Holdings.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/RegistrantCheck.h"

namespace tizilim {

namespace {

std::vector<Field> registrantParameters(std::initializer_list<const char *> required)
{
    const std::vector<Field> fields = fieldsOf(
        typeOf<Registrant>(),
        {"kind", "client_id_type", "client_id", "name_kk", "name_ru", "name_latin", "earlier_names", "birth_date", "sex", "citizenship",
         "residency", "document_type", "document_no", "document_issued", "region", "address", "phone", "email", "occupation", "employer",
         "declared_income_kzt", "politically_exposed", "risk_level", "risk_ground", "investor_class", "knowledge_test", "knowledge_test_on"},
        required);
    return joined(fields, {parameterOf("confirm_duplicate", FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "It is another person"),
                                       {.hint = QT_TRANSLATE_NOOP("FieldHint", "Only after comparing with the records that were named.")})});
}

/// A new registrant, with wallets and accounts.
class MakeRegistrant : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        auto registrant = withGiven(Registrant(), call);
        registrant.id = context.newId();
        registrant.state = m_state;
        registrant.stateSince = context.today();
        if (m_state == RegistrantState::Registered)
            registrant.registeredOn = context.today();
        TIZILIM_TRY_ASSIGN(registrant, checkedRegistrant(registrant, context.today()));
        TIZILIM_TRY(refuseDuplicates(registrant, parameter<bool>(call, "confirm_duplicate"), context));
        Plan plan{.changes = {made(registrant)}, .made = {registrant.id}, .record = registrant.id};
        TIZILIM_TRY(planHoldings(call, registrant.id, context, plan));
        return plan;
    }

protected:
    MakeRegistrant(VerbDescription description, RegistrantState state) : m_description(std::move(description)), m_state(state)
    {
        m_description.makes = &typeOf<Registrant>();
        m_description.parameters = registrantParameters({"kind", "client_id_type", "client_id"});
        m_description.lines = holdingLines();
        m_description.leadsTo = {stateCode(state)};
        m_description.roles = people::workers;
    }

private:
    VerbDescription m_description;
    RegistrantState m_state;
};

class RegisterUser : public MakeRegistrant {
public:
    RegisterUser()
        : MakeRegistrant({.id = "user.register", .operation = 200, .label = QT_TRANSLATE_NOOP("Verb", "Register a user"), .icon = "user",
                          .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "An IIN fills in date of birth and sex; what disagrees with it is refused.")},
                         RegistrantState::Registered)
    {
    }
};

class TakeInUser : public MakeRegistrant {
public:
    TakeInUser()
        : MakeRegistrant({.id = "user.apply", .operation = 201, .label = QT_TRANSLATE_NOOP("Verb", "Take in a user's application"), .icon = "file-plus",
                          .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The user may not buy or sell until he is admitted.")},
                         RegistrantState::Applied)
    {
    }
};

class EditUser : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{.id = "user.edit", .operation = 202, .label = QT_TRANSLATE_NOOP("Verb", "Edit"),
                                                 .icon = "pencil", .subject = &typeOf<Registrant>(),
                                                 .parameters = registrantParameters({}), .roles = people::workers,
                                                 .edits = true, .undoes = true};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        if (fromRecord<Registrant>(subject).state == RegistrantState::Closed)
            return failure(Error::refused("registrant.closed"));
        return {};
    }

    Result<void> mayTakeBack(const Record *subject, const RowChanges &back, const VerbContext &context) const override
    {
        TIZILIM_TRY(Verb::mayTakeBack(subject, back, context));
        return refuseDuplicates(fromRecord<Registrant>(*back.front().after), false, context);
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Registrant before, context.reading().get<Registrant>(call.subject));
        Registrant after = withGiven(before, call);
        forgetWhatTheOldNumberTold(call, before, after);
        TIZILIM_TRY_ASSIGN(after, checkedRegistrant(after, context.today()));
        TIZILIM_TRY(refuseDuplicates(after, parameter<bool>(call, "confirm_duplicate"), context));
        return Plan{.changes = {changed(before, after)}, .record = before.id};
    }

private:
    /// A corrected number brings its own date of birth and sex, unless the officer typed them as well.
    static void forgetWhatTheOldNumberTold(const VerbCall &call, const Registrant &before, Registrant &after)
    {
        if (after.identifier == before.identifier || after.identifierType != IdentifierType::Iin)
            return;
        if (!call.parameters.contains(QStringLiteral("birth_date")))
            after.birthDate = {};
        if (!call.parameters.contains(QStringLiteral("sex")))
            after.sex.reset();
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> userVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<RegisterUser>());
    verbs.push_back(std::make_unique<TakeInUser>());
    verbs.push_back(std::make_unique<EditUser>());
    return verbs;
}

} // namespace tizilim
