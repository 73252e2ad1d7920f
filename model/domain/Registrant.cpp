#include "model/domain/Registrant.h"

#include <QtGlobal>

namespace tizilim {

namespace {

using Fields = Description<Registrant>;

void describeIdentity(Fields &d)
{
    d.field(1, "kind", &Registrant::kind, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Kind"), {.required = true, .listed = true})
        .field(2, "client_id_type", &Registrant::identifierType, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Identifier type"), {.required = true})
        .field(3, "client_id", &Registrant::identifier, FieldKind::PersonNumber, QT_TRANSLATE_NOOP("Field", "IIN, BIN or document"),
               {.required = true, .listed = true, .searchable = true, .personal = true})
        .field(4, "name_kk", &Registrant::nameKazakh, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Kazakh"),
               {.listed = true, .searchable = true, .personal = true})
        .field(5, "name_ru", &Registrant::nameRussian, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Russian"),
               {.searchable = true, .personal = true})
        .field(6, "name_latin", &Registrant::nameLatin, FieldKind::Name, QT_TRANSLATE_NOOP("Field", "Name in Latin letters"),
               {.searchable = true, .personal = true})
        .field(7, "earlier_names", &Registrant::earlierNames, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Earlier names"),
               {.searchable = true, .personal = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Several are parted by |.")})
        .field(8, "birth_date", &Registrant::birthDate, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Date of birth"),
               {.personal = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Read from the IIN where it tells it.")})
        .field(9, "sex", &Registrant::sex, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Sex"), {.personal = true})
        .field(10, "citizenship", &Registrant::citizenship, FieldKind::Country, QT_TRANSLATE_NOOP("Field", "Citizenship"))
        .field(11, "residency", &Registrant::residency, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Residency"))
        .field(12, "document_type", &Registrant::documentType, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Identity document"))
        .field(13, "document_no", &Registrant::documentNumber, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Document number"),
               {.searchable = true, .personal = true})
        .field(14, "document_issued", &Registrant::documentIssued, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Document issued on"));
}

void describeContacts(Fields &d)
{
    d.field(15, "region", &Registrant::region, FieldKind::Region, QT_TRANSLATE_NOOP("Field", "Region"), {.listed = true})
        .field(16, "address", &Registrant::address, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Address"), {.personal = true})
        .field(17, "phone", &Registrant::phone, FieldKind::Phone, QT_TRANSLATE_NOOP("Field", "Phone"), {.searchable = true, .personal = true})
        .field(18, "email", &Registrant::email, FieldKind::Email, QT_TRANSLATE_NOOP("Field", "E-mail"), {.personal = true})
        .field(19, "occupation", &Registrant::occupation, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Occupation"))
        .field(20, "employer", &Registrant::employer, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Employer"), {.personal = true})
        .field(21, "declared_income_kzt", &Registrant::declaredIncome, FieldKind::Tenge, QT_TRANSLATE_NOOP("Field", "Declared monthly income"),
               {.personal = true, .hint = QT_TRANSLATE_NOOP("FieldHint", "Tenge a month, on average over the last twelve months.")});
}

void describeStanding(Fields &d)
{
    d.field(22, "politically_exposed", &Registrant::politicallyExposed, FieldKind::Boolean, QT_TRANSLATE_NOOP("Field", "Politically exposed person"))
        .field(23, "risk_level", &Registrant::riskLevel, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Risk"), {.listed = true})
        .field(24, "risk_ground", &Registrant::riskGround, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Ground of the risk level"))
        .field(25, "investor_class", &Registrant::investorClass, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Investor class"))
        .field(26, "knowledge_test", &Registrant::knowledgeTest, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Knowledge test"))
        .field(27, "knowledge_test_on", &Registrant::knowledgeTestOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Tested on"))
        .field(28, "state", &Registrant::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
        .field(29, "registered_on", &Registrant::registeredOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Registered on"), {.listed = true})
        .field(30, "state_since", &Registrant::stateSince, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Status since"))
        .field(31, "state_ground", &Registrant::stateGround, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"))
        .field(32, "state_note", &Registrant::stateNote, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"));
}

} // namespace

const Description<Registrant> &Registrant::description()
{
    static const Fields description = [] {
        Fields d;
        d.type = {.code = 20, .name = "registrant", .plural = "users",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Registered user"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Users"),
                  .fields = {}, .titleFields = {"name_kk", "name_ru", "name_latin"}, .numberField = "client_id", .stateField = "state"};
        describeIdentity(d);
        describeContacts(d);
        describeStanding(d);
        return d;
    }();
    return description;
}

} // namespace tizilim
