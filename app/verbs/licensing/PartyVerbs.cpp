#include "app/verbs/licensing/LicensingRules.h"
#include "app/verbs/licensing/LicensingVerbs.h"
#include "app/verbs/reference/ReferenceReading.h"

#include "model/domain/Bin.h"
#include "model/domain/Iin.h"
#include "model/domain/ParameterNames.h"
#include "model/domain/Party.h"

namespace tizilim {

namespace {

std::vector<Field> partyFields(std::initializer_list<const char *> required)
{
    return fieldsOf(typeOf<Party>(),
                    {"role", "kind", "name_kk", "name_ru", "name_latin", "number", "citizenship", "share", "position", "since", "until", "note"},
                    required);
}

/// People and companies of Kazakhstan are known by IIN and BIN; others by a document of their country.
Result<void> checkNumber(const Party &party)
{
    if (party.number.isEmpty() || party.citizenship != u"KZ")
        return {};
    if (party.kind == PartyKind::Company) {
        TIZILIM_TRY(Bin::parse(party.number));
    } else {
        TIZILIM_TRY(Iin::parse(party.number));
    }
    return {};
}

Result<void> checkShare(const Party &party)
{
    const bool needed = party.role == PartyRole::Owner;
    if (needed && !party.share)
        return failure(Error::refused("party.share_missing"));
    if (party.share && (*party.share <= Decimal(0) || *party.share > Decimal(100)))
        return failure(Error::refused("party.share_range", {party.share->toString()}));
    return {};
}

Result<void> checkCountry(const Party &party, const VerbContext &context)
{
    if (!isExecutive(party.role) || party.citizenship.isEmpty())
        return {};
    TIZILIM_TRY_ASSIGN(const ParametersInForce parameters, parametersOf(context.reading()));
    TIZILIM_TRY_ASSIGN(const QStringList barred, parameters.codes(QString::fromLatin1(parameters::countriesBarred), context.today()));
    if (barred.contains(party.citizenship))
        return failure(Error::refused("party.barred_country", {party.citizenship}));
    return {};
}

bool isHolding(const Party &party)
{
    return party.role == PartyRole::Owner && party.share && !party.until.isValid();
}

/// Nobody stands twice in one role, and owners hold no more than the whole. Shares of beneficial owners are indirect
/// and are not added.
Result<void> checkAmongOthers(const Party &party, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Party> others, context.reading().linesOf<Party>(party.exchange));
    Decimal sum = isHolding(party) ? *party.share : Decimal();
    for (const Party &other : others) {
        if (other.id == party.id)
            continue;
        if (!party.number.isEmpty() && other.number == party.number && other.role == party.role && !other.until.isValid())
            return failure(Error::refused("party.known", {party.number}));
        if (isHolding(party) && isHolding(other)) {
            TIZILIM_TRY_ASSIGN(sum, sum.plus(*other.share));
        }
    }
    if (sum > Decimal(100))
        return failure(Error::refused("party.shares_exceed", {sum.toString()}));
    return {};
}

Result<void> check(const Party &party, const VerbContext &context)
{
    if (party.nameKazakh.isEmpty() && party.nameRussian.isEmpty() && party.nameLatin.isEmpty())
        return failure(Error::refused("party.no_name"));
    if (isExecutive(party.role) && party.kind == PartyKind::Company)
        return failure(Error::refused("party.company_cannot"));
    if (party.since.isValid() && party.until.isValid())
        TIZILIM_TRY(notBefore(party.since, "until", party.until));
    TIZILIM_TRY(checkNumber(party));
    TIZILIM_TRY(checkShare(party));
    TIZILIM_TRY(checkCountry(party, context));
    return checkAmongOthers(party, context);
}

/// The others may have changed while the entry was away or another.
Result<void> checkBack(const RowChanges &back, const VerbContext &context)
{
    for (const RowChange &change : back) {
        if (change.after)
            TIZILIM_TRY(check(fromRecord<Party>(*change.after), context));
    }
    return {};
}

class AddParty : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "party.add", .operation = 102, .label = QT_TRANSLATE_NOOP("Verb", "Add an owner or executive"), .icon = "user",
            .subject = &typeOf<Exchange>(), .makes = &typeOf<Party>(), .parameters = partyFields({"role", "kind", "citizenship"}),
            .roles = licensingRoles, .undoes = true};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        Party party;
        party.exchange = call.subject;
        party = withGiven(party, call);
        party.id = context.newId();
        TIZILIM_TRY(check(party, context));
        return Plan{.changes = {made(party)}, .made = {party.id}, .record = call.subject};
    }
};

class EditParty : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "party.edit", .operation = 103, .label = QT_TRANSLATE_NOOP("Verb", "Edit the entry"), .icon = "pencil",
            .subject = &typeOf<Party>(), .parameters = partyFields({}), .roles = licensingRoles, .edits = true, .undoes = true};
        return description;
    }

    Result<void> mayTakeBack(const Record *, const RowChanges &back, const VerbContext &context) const override { return checkBack(back, context); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Party before, context.reading().get<Party>(call.subject));
        const Party after = withGiven(before, call);
        TIZILIM_TRY(check(after, context));
        return Plan{.changes = {changed(before, after)}, .record = after.id};
    }
};

class RemoveParty : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "party.remove", .operation = 104, .label = QT_TRANSLATE_NOOP("Verb", "Remove the entry"), .icon = "trash-2",
            .subject = &typeOf<Party>(),
            .parameters = {parameterOf("ground", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true})},
            .roles = licensingRoles, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "For what was entered by mistake. Who left the company gets an end date instead.")};
        return description;
    }

    Result<void> mayTakeBack(const Record *, const RowChanges &back, const VerbContext &context) const override { return checkBack(back, context); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Party party, context.reading().get<Party>(call.subject));
        return Plan{.changes = {removed(party)}, .record = party.exchange};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> partyVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<AddParty>());
    verbs.push_back(std::make_unique<EditParty>());
    verbs.push_back(std::make_unique<RemoveParty>());
    return verbs;
}

} // namespace tizilim
