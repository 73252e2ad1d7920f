#include "app/verbs/VerbFields.h"
#include "app/verbs/Verb.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/Rate.h"

namespace tizilim {

namespace {

/// One rate for one currency and day: setting it again corrects it.
class SetRate : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "rate.set", .operation = 340, .label = QT_TRANSLATE_NOOP("Verb", "Set an exchange rate"), .icon = "banknote",
            .makes = &typeOf<Rate>(), .parameters = fieldsOf(typeOf<Rate>(), {"date", "currency", "rate", "units", "source"}, {"date", "currency", "rate", "units", "source"}),
            .roles = {Role::Administrator}, .approval = Approval::Always, .approvers = people::approvers, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Tenge for the given number of units of the currency, by the source named.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        auto rate = withGiven(Rate(), call);
        if (rate.rate.isNegative() || rate.rate.isZero() || rate.units < 1)
            return failure(Error::refused("rate.not_positive", {rate.rate.toString(), QString::number(rate.units)}));
        TIZILIM_TRY_ASSIGN(const std::vector<Rate> same, context.reading().where<Rate>({{"currency", Value(rate.currency)},
                                                                                        {"date", ValueCodec<QDate>::write(rate.date)}}));
        if (!same.empty()) {
            rate.id = same.front().id;
            return Plan{.changes = {changed(same.front(), rate)}, .record = rate.id};
        }
        rate.id = context.newId();
        return Plan{.changes = {made(rate)}, .made = {rate.id}, .record = rate.id};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> rateVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<SetRate>());
    return verbs;
}

} // namespace tizilim
