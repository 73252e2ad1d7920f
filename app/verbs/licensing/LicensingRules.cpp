#include "app/verbs/licensing/LicensingRules.h"

#include "model/domain/Bin.h"
#include "model/domain/LicenceStates.h"

namespace tizilim {

namespace {

Result<void> checkBin(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Bin bin, Bin::parse(text));
    if (bin.kind() == Bin::Kind::JointEntrepreneur)
        return failure(Error::refused("exchange.joint_entrepreneur", {text}));
    if (bin.unit() != Bin::Unit::Head)
        return failure(Error::refused("exchange.branch", {text}));
    return {};
}

/// The legal form that a name begins or ends with; none if no name tells it.
std::optional<LegalForm> formInNames(const Exchange &exchange)
{
    for (const QString &name : {exchange.nameKazakh, exchange.nameRussian, exchange.nameLatin}) {
        if (const auto form = splitLegalForm(name).form)
            return form;
    }
    return std::nullopt;
}

} // namespace

std::vector<Field> companyFields(std::initializer_list<const char *> required)
{
    return fieldsOf(typeOf<Exchange>(),
                    {"bin", "legal_form", "name_kk", "name_ru", "name_latin", "commercial_name", "lei", "region", "address",
                     "website", "platform", "phone", "email", "capital_paid", "bank", "comments"},
                    required);
}

Result<std::optional<Exchange>> exchangeByBin(const Reading &reading, const QString &bin)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Exchange> found, reading.where<Exchange>({{"bin", Value(bin)}}));
    return found.empty() ? std::optional<Exchange>() : std::optional(found.front());
}

Result<Exchange> companyFrom(const Exchange &before, const VerbCall &call)
{
    Exchange exchange = withGiven(before, call);
    TIZILIM_TRY(checkBin(exchange.bin));
    if (exchange.nameKazakh.isEmpty() && exchange.nameRussian.isEmpty() && exchange.nameLatin.isEmpty())
        return failure(Error::refused("exchange.no_name"));
    if (!exchange.legalForm)
        exchange.legalForm = formInNames(exchange);
    if (!exchange.legalForm)
        return failure(Error::refused("exchange.legal_form_missing"));
    if (!mayApply(*exchange.legalForm))
        return failure(Error::refused("exchange.legal_form_may_not_apply"));
    if (exchange.country.isEmpty())
        exchange.country = QStringLiteral("KZ");
    return exchange;
}

Result<QString> newestNumber(const Reading &reading, const RecordType &type, const QString &prefix)
{
    const QString number = QString::fromLatin1(type.numberField);
    const ListQuery query{.type = &type,
                          .filters = {{number, ListFilter::Is::AtLeast, {prefix}}, {number, ListFilter::Is::AtMost, {prefix + u'~'}}},
                          .descending = true, .limit = 1};
    TIZILIM_TRY_ASSIGN(const std::vector<Record> newest, reading.records(query));
    return newest.empty() ? QString() : newest.front().text(number);
}

std::vector<Field> actFields(bool required)
{
    return required ? fieldsOf(typeOf<Application>(), {"act_number", "act_on"}, {"act_number", "act_on"})
                    : fieldsOf(typeOf<Application>(), {"act_number", "act_on"});
}

std::vector<Field> groundFields(const Choices &grounds, bool explained)
{
    return {parameterOf("ground", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true}, &grounds),
            parameterOf("ground_note", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Explanation of the ground"), {.required = explained})};
}

Result<void> checkAct(const VerbCall &call, QDate first, QDate today)
{
    const QDate actOn = dateOr(call, "act_on", today);
    TIZILIM_TRY(notAfter(today, "act_on", actOn));
    return notBefore(first, "act_on", actOn);
}

Result<std::vector<Licence>> livingLicences(const VerbContext &context, const RecordId &exchange, const RecordId &butFor)
{
    TIZILIM_TRY_ASSIGN(std::vector<Licence> licences, context.reading().where<Licence>({{"exchange", Value(exchange.bytes())}}));
    std::erase_if(licences, [&](const Licence &licence) {
        const auto state = stateOn(licence, context.today());
        return licence.id == butFor || (state != LicenceState::Active && state != LicenceState::Suspended);
    });
    return licences;
}

Result<void> moveExchange(const VerbContext &context, const RecordId &exchange, ExchangeState state, Plan &plan)
{
    TIZILIM_TRY_ASSIGN(const Exchange before, context.reading().get<Exchange>(exchange));
    Exchange after = before;
    after.state = state;
    plan.changes.push_back(changed(before, after));
    return {};
}

} // namespace tizilim
