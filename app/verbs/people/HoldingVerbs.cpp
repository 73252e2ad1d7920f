#include "app/verbs/VerbFields.h"
#include "app/verbs/people/Holdings.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/DateOrder.h"
#include "model/domain/Registrant.h"

namespace tizilim {

namespace {

Result<void> refuseClosed(const Registrant &registrant)
{
    return registrant.state == RegistrantState::Closed ? failure(Error::refused("registrant.closed")) : Result<void>();
}

Result<Wallet> planned(const Wallet &wallet, const VerbContext &context)
{
    return plannedWallet(wallet, context);
}

Result<Account> planned(const Account &account, const VerbContext &context)
{
    return plannedAccount(account, context);
}

/// A new wallet or account of a registrant.
template<typename Holding>
class AddHolding : public Verb {
public:
    AddHolding(VerbDescription description, std::vector<Field> parameters) : m_description(std::move(description))
    {
        m_description.subject = &typeOf<Registrant>();
        m_description.makes = &typeOf<Holding>();
        m_description.parameters = std::move(parameters);
        m_description.roles = people::workers;
        m_description.undoes = true;
    }
    const VerbDescription &description() const override { return m_description; }
    Result<void> allowed(const Record &subject, const VerbContext &) const override { return refuseClosed(fromRecord<Registrant>(subject)); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        auto holding = withGiven(Holding(), call);
        holding.registrant = call.subject;
        TIZILIM_TRY_ASSIGN(holding, planned(holding, context));
        return Plan{.changes = {made(holding)}, .made = {holding.id}, .record = call.subject};
    }

private:
    VerbDescription m_description;
};

/// Takes a wallet or account away that was entered by mistake; what was used once is ended instead.
template<typename Holding>
class RemoveHolding : public Verb {
public:
    explicit RemoveHolding(VerbDescription description) : m_description(std::move(description))
    {
        m_description.subject = &typeOf<Holding>();
        m_description.icon = "trash-2";
        m_description.roles = people::workers;
        m_description.undoes = true;
        m_description.explanation = QT_TRANSLATE_NOOP("VerbExplanation", "For what was entered by mistake. What was used once is ended with its last day instead.");
    }
    const VerbDescription &description() const override { return m_description; }

    Result<void> mayTakeBack(const Record *, const RowChanges &back, const VerbContext &context) const override
    {
        for (const RowChange &change : back) {
            if (!change.after)
                continue;
            const auto holding = fromRecord<Holding>(*change.after);
            TIZILIM_TRY_ASSIGN(const Registrant registrant, context.reading().get<Registrant>(holding.registrant));
            TIZILIM_TRY(refuseClosed(registrant));
            TIZILIM_TRY(planned(holding, context));
        }
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Holding holding, context.reading().get<Holding>(call.subject));
        return Plan{.changes = {removed(holding)}, .record = holding.registrant};
    }

private:
    VerbDescription m_description;
};

/// Gives a wallet or account its last day.
template<typename Holding>
class EndHolding : public Verb {
public:
    explicit EndHolding(VerbDescription description) : m_description(std::move(description))
    {
        m_description.subject = &typeOf<Holding>();
        m_description.icon = "hourglass";
        m_description.parameters = fieldsOf(typeOf<Holding>(), {"used_to"}, {"used_to"});
        m_description.roles = people::workers;
    }
    const VerbDescription &description() const override { return m_description; }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Holding before, context.reading().get<Holding>(call.subject));
        Holding after = before;
        after.usedTo = parameter<QDate>(call, "used_to");
        TIZILIM_TRY(inOrder(after.usedFrom, after.usedTo));
        return Plan{.changes = {changed(before, after)}, .record = before.registrant};
    }

private:
    VerbDescription m_description;
};

} // namespace

std::vector<std::unique_ptr<Verb>> holdingVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<AddHolding<Wallet>>(
        VerbDescription{.id = "wallet.add", .operation = 210, .label = QT_TRANSLATE_NOOP("Verb", "Add a wallet"), .icon = "wallet",
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The address is checked and tells its chain.")},
        fieldsOf(typeOf<Wallet>(), {"address", "chain", "used_from", "used_to"}, {"address"})));
    verbs.push_back(std::make_unique<RemoveHolding<Wallet>>(
        VerbDescription{.id = "wallet.remove", .operation = 211, .label = QT_TRANSLATE_NOOP("Verb", "Remove the wallet")}));
    verbs.push_back(std::make_unique<EndHolding<Wallet>>(
        VerbDescription{.id = "wallet.end", .operation = 212, .label = QT_TRANSLATE_NOOP("Verb", "End the use of the wallet")}));
    verbs.push_back(std::make_unique<AddHolding<Account>>(
        VerbDescription{.id = "account.add", .operation = 213, .label = QT_TRANSLATE_NOOP("Verb", "Add an account"), .icon = "landmark",
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "An account at an exchange whose licence is in force.")},
        fieldsOf(typeOf<Account>(), {"exchange", "account_no", "used_from", "used_to"}, {"exchange", "account_no"})));
    verbs.push_back(std::make_unique<RemoveHolding<Account>>(
        VerbDescription{.id = "account.remove", .operation = 214, .label = QT_TRANSLATE_NOOP("Verb", "Remove the account")}));
    verbs.push_back(std::make_unique<EndHolding<Account>>(
        VerbDescription{.id = "account.end", .operation = 215, .label = QT_TRANSLATE_NOOP("Verb", "End the use of the account")}));
    return verbs;
}

} // namespace tizilim
