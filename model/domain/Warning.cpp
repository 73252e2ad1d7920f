#include "model/domain/Warning.h"

#include <QtGlobal>

namespace tizilim {

namespace {

Choices part(std::initializer_list<WarningReason> reasons)
{
    Choices choices;
    for (const WarningReason reason : reasons)
        choices.push_back(*choiceByValue(choicesOf<WarningReason>(), int(reason)));
    return choices;
}

} // namespace

template<>
const Choices &choicesOf<WarningState>()
{
    static const Choices choices{
        {int(WarningState::InForce), "in_force", QT_TRANSLATE_NOOP("Choice", "Warning in force"), Tone::Bad},
        {int(WarningState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Warning withdrawn")},
        {int(WarningState::Gone), "gone", QT_TRANSLATE_NOOP("Choice", "No longer published")},
    };
    return choices;
}

template<>
const Choices &choicesOf<WarningReason>()
{
    static const Choices choices{
        {int(WarningReason::NoLicence), "no_licence", QT_TRANSLATE_NOOP("Choice", "Provides services without a licence")},
        {int(WarningReason::FalseClaims), "false_claims", QT_TRANSLATE_NOOP("Choice", "Claims a licence that it does not have")},
        {int(WarningReason::SuspectedFraud), "suspected_fraud", QT_TRANSLATE_NOOP("Choice", "Suspected of fraud")},
        {int(WarningReason::NotStated), "not_stated", QT_TRANSLATE_NOOP("Choice", "Not stated by the foreign authority")},
        {int(WarningReason::LicenceGranted), "licence_granted", QT_TRANSLATE_NOOP("Choice", "Has a licence now")},
        {int(WarningReason::ActivityEnded), "activity_ended", QT_TRANSLATE_NOOP("Choice", "The activity has ended")},
        {int(WarningReason::PublishedByMistake), "published_by_mistake", QT_TRANSLATE_NOOP("Choice", "Published by mistake")},
    };
    return choices;
}

const Choices &reasonsOfPublishing()
{
    static const Choices choices = part({WarningReason::NoLicence, WarningReason::FalseClaims, WarningReason::SuspectedFraud});
    return choices;
}

const Choices &reasonsOfWithdrawing()
{
    static const Choices choices = part({WarningReason::LicenceGranted, WarningReason::ActivityEnded, WarningReason::PublishedByMistake});
    return choices;
}

const Description<Warning> &Warning::description()
{
    static const Description<Warning> description = [] {
        Description<Warning> d;
        d.type = {.code = 8, .name = "warning", .plural = "warnings",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Unlicensed operator"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Warning list"),
                  .fields = {}, .titleFields = {"name"}, .stateField = "state"};
        d.field(1, "name", &Warning::name, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name"), {.required = true, .listed = true, .searchable = true})
            .field(2, "commercial_name", &Warning::commercialName, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Commercial name"), {.listed = true, .searchable = true})
            .field(3, "state", &Warning::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
            .field(4, "authority", &Warning::authority, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Authority"), {.required = true, .listed = true})
            .field(5, "authority_country", &Warning::authorityCountry, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Country of the authority"), {.listed = true})
            .field(6, "lei", &Warning::lei, FieldKind::Lei, QT_TRANSLATE_NOOP("Field", "LEI"), {.searchable = true})
            .field(7, "country", &Warning::country, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Country"))
            .field(8, "websites", &Warning::websites, FieldKind::Website, QT_TRANSLATE_NOOP("Field", "Websites"), {.listed = true, .searchable = true})
            .field(9, "reason", &Warning::reason, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Reason"), {.required = true, .listed = true})
            .field(10, "reason_text", &Warning::reasonText, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Reason in words"))
            .field(11, "infringement", &Warning::infringement, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Infringement"))
            .field(12, "decided_on", &Warning::decidedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Decided on"), {.listed = true})
            .field(13, "act_number", &Warning::actNumber, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Number of the act"))
            .field(14, "withdrawn_on", &Warning::withdrawnOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Withdrawn on"))
            .field(15, "withdrawal_note", &Warning::withdrawalNote, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Why it was withdrawn"))
            .field(16, "comments", &Warning::comments, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Comments"))
            .field(17, "updated_on", &Warning::updatedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Last update"))
            .field(18, "from_abroad", &Warning::fromAbroad, FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "From a foreign register"))
            .field(19, "not_published", &Warning::notPublished, FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "Not published"));
        return d;
    }();
    return description;
}

} // namespace tizilim
