#include "app/verbs/licensing/LicensingRules.h"
#include "app/verbs/licensing/LicensingVerbs.h"

namespace tizilim {

namespace {

class RegisterExchange : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "exchange.register", .operation = 100, .label = QT_TRANSLATE_NOOP("Verb", "Register an exchange"), .icon = "plus",
            .makes = &typeOf<Exchange>(), .parameters = companyFields({"bin"}), .leadsTo = {stateCode(ExchangeState::Known)}, .roles = licensingRoles,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Takes in a company of Kazakhstan by its BIN. A licence needs an application.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        const auto bin = parameter<QString>(call, "bin");
        TIZILIM_TRY_ASSIGN(const std::optional<Exchange> present, exchangeByBin(context.reading(), bin));
        if (present)
            return failure(Error::refused("exchange.known", {bin}));
        Exchange exchange;
        exchange.id = context.newId();
        TIZILIM_TRY_ASSIGN(exchange, companyFrom(exchange, call));
        return Plan{.changes = {made(exchange)}, .made = {exchange.id}, .record = exchange.id};
    }
};

class EditExchange : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "exchange.edit", .operation = 101, .label = QT_TRANSLATE_NOOP("Verb", "Edit the exchange"), .icon = "pencil",
            .subject = &typeOf<Exchange>(), .parameters = companyFields({}), .roles = licensingRoles,
            .edits = true, .undoes = true};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        const auto exchange = fromRecord<Exchange>(subject);
        // What a foreign register says is changed by its next edition only.
        if (exchange.state == ExchangeState::LicensedAbroad || exchange.state == ExchangeState::Closed)
            return failure(Error::refused("exchange.from_foreign_register"));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Exchange before, context.reading().get<Exchange>(call.subject));
        TIZILIM_TRY_ASSIGN(const Exchange after, companyFrom(before, call));
        if (after.bin != before.bin) {
            TIZILIM_TRY_ASSIGN(const std::optional<Exchange> other, exchangeByBin(context.reading(), after.bin));
            if (other)
                return failure(Error::refused("exchange.known", {after.bin}));
        }
        return Plan{.changes = {changed(before, after)}, .record = after.id};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> exchangeVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<RegisterExchange>());
    verbs.push_back(std::make_unique<EditExchange>());
    return verbs;
}

} // namespace tizilim
