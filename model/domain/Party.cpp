#include "model/domain/Party.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<PartyRole>()
{
    static const Choices choices{
        {int(PartyRole::Owner), "owner", QT_TRANSLATE_NOOP("Choice", "Owner")},
        {int(PartyRole::BeneficialOwner), "beneficial_owner", QT_TRANSLATE_NOOP("Choice", "Beneficial owner")},
        {int(PartyRole::HeadOfExecutiveBody), "head", QT_TRANSLATE_NOOP("Choice", "Head of the executive body")},
        {int(PartyRole::Executive), "executive", QT_TRANSLATE_NOOP("Choice", "Executive")},
        {int(PartyRole::KeyPerson), "key_person", QT_TRANSLATE_NOOP("Choice", "Key person")},
        {int(PartyRole::Representative), "representative", QT_TRANSLATE_NOOP("Choice", "Authorised representative")},
    };
    return choices;
}

template<>
const Choices &choicesOf<PartyKind>()
{
    static const Choices choices{
        {int(PartyKind::Person), "person", QT_TRANSLATE_NOOP("Choice", "Individual")},
        {int(PartyKind::Company), "company", QT_TRANSLATE_NOOP("Choice", "Company")},
    };
    return choices;
}

bool isExecutive(PartyRole role)
{
    return role == PartyRole::HeadOfExecutiveBody || role == PartyRole::Executive;
}

bool isOwner(PartyRole role)
{
    return role == PartyRole::Owner || role == PartyRole::BeneficialOwner;
}

const Description<Party> &Party::description()
{
    static const Description<Party> description = [] {
        Description<Party> d;
        d.type = {.code = 5, .name = "party", .plural = "parties",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Owner or executive"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Owners and executives"),
                  .fields = {}, .titleFields = {"name_kk", "name_ru", "name_latin"}, .parentField = "exchange"};
        d.field(1, "exchange", &Party::exchange, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Exchange"), {.required = true, .listed = true, .reference = "exchange"})
            .field(2, "role", &Party::role, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Role in the company"), {.required = true, .listed = true})
            .field(3, "kind", &Party::kind, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Individual or company"), {.required = true})
            .field(4, "name_kk", &Party::nameKazakh, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Kazakh"), {.listed = true, .searchable = true, .personal = true})
            .field(5, "name_ru", &Party::nameRussian, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Russian"), {.searchable = true, .personal = true})
            .field(6, "name_latin", &Party::nameLatin, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Latin letters"), {.searchable = true, .personal = true})
            .field(7, "number", &Party::number, FieldKind::PersonNumber, QT_TRANSLATE_NOOP("Field", "IIN, BIN or document number"), {.listed = true, .searchable = true, .personal = true})
            .field(8, "citizenship", &Party::citizenship, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Citizenship or country of registration"), {.listed = true})
            .field(9, "share", &Party::share, FieldKind::Percent, QT_TRANSLATE_NOOP("Field", "Share"), {.listed = true})
            .field(10, "position", &Party::position, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Position"), {.listed = true})
            .field(11, "since", &Party::since, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Since"))
            .field(12, "until", &Party::until, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Until"))
            .field(13, "note", &Party::note, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"), {.personal = true});
        return d;
    }();
    return description;
}

} // namespace tizilim
