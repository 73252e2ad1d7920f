#include "model/domain/Exchange.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<ExchangeState>()
{
    static const Choices choices{
        {int(ExchangeState::Known), "known", QT_TRANSLATE_NOOP("Choice", "Without a licence")},
        {int(ExchangeState::Licensed), "licensed", QT_TRANSLATE_NOOP("Choice", "Licensee"), Tone::Good},
        {int(ExchangeState::Former), "former", QT_TRANSLATE_NOOP("Choice", "Former licensee"), Tone::Bad},
        {int(ExchangeState::LicensedAbroad), "licensed_abroad", QT_TRANSLATE_NOOP("Choice", "Licensed abroad"), Tone::InWork},
        {int(ExchangeState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "No longer licensed abroad")},
    };
    return choices;
}

template<>
const Choices &choicesOf<LegalForm>()
{
    static const Choices choices{
        {int(LegalForm::LimitedLiabilityPartnership), "llp", QT_TRANSLATE_NOOP("Choice", "Limited liability partnership (LLP)")},
        {int(LegalForm::JointStockCompany), "jsc", QT_TRANSLATE_NOOP("Choice", "Joint-stock company (JSC)")},
        {int(LegalForm::SoleProprietor), "sole_proprietor", QT_TRANSLATE_NOOP("Choice", "Sole proprietor")},
    };
    return choices;
}

const Description<Exchange> &Exchange::description()
{
    static const Description<Exchange> description = [] {
        Description<Exchange> d;
        d.type = {.code = 2, .name = "exchange", .plural = "exchanges",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Exchange"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Exchanges"),
                  .fields = {}, .titleFields = {"name_kk", "name_ru", "name_latin"}, .numberField = "bin", .stateField = "state"};
        d.field(1, "bin", &Exchange::bin, FieldKind::Bin, QT_TRANSLATE_NOOP("Field", "BIN"), {.listed = true, .searchable = true})
            .field(2, "legal_form", &Exchange::legalForm, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Legal form"))
            .field(3, "name_kk", &Exchange::nameKazakh, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Kazakh"), {.listed = true, .searchable = true})
            .field(4, "name_ru", &Exchange::nameRussian, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Russian"), {.searchable = true})
            .field(5, "name_latin", &Exchange::nameLatin, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Latin letters"), {.listed = true, .searchable = true})
            .field(6, "commercial_name", &Exchange::commercialName, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Commercial name"), {.listed = true, .searchable = true})
            .field(7, "state", &Exchange::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
            .field(8, "lei", &Exchange::lei, FieldKind::Lei, QT_TRANSLATE_NOOP("Field", "LEI"), {.searchable = true})
            .field(9, "country", &Exchange::country, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Country"), {.listed = true})
            .field(10, "region", &Exchange::region, FieldKind::Region, QT_TRANSLATE_NOOP("Field", "Region"), {.listed = true})
            .field(11, "address", &Exchange::address, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Address"))
            .field(12, "website", &Exchange::website, FieldKind::Website, QT_TRANSLATE_NOOP("Field", "Website"), {.searchable = true})
            .field(13, "platform", &Exchange::platform, FieldKind::Website, QT_TRANSLATE_NOOP("Field", "Website of the platform"), {.searchable = true})
            .field(14, "phone", &Exchange::phone, FieldKind::Phone, QT_TRANSLATE_NOOP("Field", "Telephone"))
            .field(15, "email", &Exchange::email, FieldKind::Email, QT_TRANSLATE_NOOP("Field", "E-mail"))
            .field(16, "capital_paid", &Exchange::capitalPaid, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Paid capital"))
            .field(17, "bank", &Exchange::bank, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Bank"))
            .field(18, "foreign_authority", &Exchange::foreignAuthority, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Foreign authority"))
            .field(19, "authority_country", &Exchange::authorityCountry, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Country of the authority"))
            .field(20, "authorised_on", &Exchange::authorisedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Authorised on"))
            .field(21, "ended_on", &Exchange::endedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Authorisation ended on"))
            .field(22, "services", &Exchange::services, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Services"))
            .field(23, "service_countries", &Exchange::serviceCountries, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Countries of the services"))
            .field(24, "comments", &Exchange::comments, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Comments"))
            .field(25, "updated_on", &Exchange::updatedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Last update"))
            .field(26, "gone_on", &Exchange::goneOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Missing from the register since"));
        return d;
    }();
    return description;
}

} // namespace tizilim
