#include "model/domain/ChecklistItem.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<Requirement>()
{
    static const Choices choices{
        {int(Requirement::ApplicationForm), "application_form", QT_TRANSLATE_NOOP("Choice", "Application with the data of the executive body")},
        {int(Requirement::Diplomas), "diplomas", QT_TRANSLATE_NOOP("Choice", "Diplomas of the executives")},
        {int(Requirement::WorkHistory), "work_history", QT_TRANSLATE_NOOP("Choice", "Work history of the executives")},
        {int(Requirement::ProofOfCapital), "proof_of_capital", QT_TRANSLATE_NOOP("Choice", "Proof that the capital is paid")},
        {int(Requirement::CapitalMinimum), "capital_minimum", QT_TRANSLATE_NOOP("Choice", "Paid capital not below the minimum in force")},
        {int(Requirement::Articles), "articles", QT_TRANSLATE_NOOP("Choice", "Articles of association on file")},
        {int(Requirement::BankInteraction), "bank_interaction", QT_TRANSLATE_NOOP("Choice", "Document on how the company works with its bank")},
        {int(Requirement::InternalRules), "internal_rules", QT_TRANSLATE_NOOP("Choice", "Internal operating rules")},
        {int(Requirement::SignatoryAuthority), "signatory_authority", QT_TRANSLATE_NOOP("Choice", "The signatory is authorised to sign")},
        {int(Requirement::ExecutivesNotBarred), "executives_not_barred", QT_TRANSLATE_NOOP("Choice", "No executive comes from a state on the lists of FATF or an offshore zone")},
        {int(Requirement::OwnersReputation), "owners_reputation", QT_TRANSLATE_NOOP("Choice", "The owners have an impeccable reputation")},
        {int(Requirement::BusinessPlan), "business_plan", QT_TRANSLATE_NOOP("Choice", "Business plan")},
        {int(Requirement::CustodyArrangements), "custody_arrangements", QT_TRANSLATE_NOOP("Choice", "Arrangements for the custody of clients' assets")},
        {int(Requirement::DataCentreOwnership), "data_centre_ownership", QT_TRANSLATE_NOOP("Choice", "The data centre belongs to the applicant")},
        {int(Requirement::EquipmentOwnership), "equipment_ownership", QT_TRANSLATE_NOOP("Choice", "The equipment belongs to the applicant")},
        {int(Requirement::PlaceInDataCentre), "place_in_data_centre", QT_TRANSLATE_NOOP("Choice", "Contract for a place in a licensed data centre")},
        {int(Requirement::ElectricityMeter), "electricity_meter", QT_TRANSLATE_NOOP("Choice", "Electricity is metered")},
    };
    return choices;
}

template<>
const Choices &choicesOf<Verdict>()
{
    static const Choices choices{
        {int(Verdict::Open), "open", QT_TRANSLATE_NOOP("Choice", "To be checked"), Tone::Due},
        {int(Verdict::Met), "met", QT_TRANSLATE_NOOP("Choice", "Met"), Tone::Good},
        {int(Verdict::NotMet), "not_met", QT_TRANSLATE_NOOP("Choice", "Not met"), Tone::Bad},
        {int(Verdict::NotApplicable), "not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
    };
    return choices;
}

const Description<ChecklistItem> &ChecklistItem::description()
{
    static const Description<ChecklistItem> description = [] {
        Description<ChecklistItem> d;
        d.type = {.code = 6, .name = "checklist_item", .plural = "checklist_items",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Checklist item"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Checklist items"),
                  .fields = {}, .titleFields = {"requirement"}, .stateField = "verdict", .parentField = "application"};
        d.field(1, "application", &ChecklistItem::application, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Application"), {.required = true, .reference = "application"})
            .field(2, "position", &ChecklistItem::position, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "No."), {.required = true, .listed = true})
            .field(3, "requirement", &ChecklistItem::requirement, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Requirement"), {.required = true, .listed = true})
            .field(4, "verdict", &ChecklistItem::verdict, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Verdict"), {.required = true, .listed = true})
            .field(5, "note", &ChecklistItem::note, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"), {.listed = true})
            .field(6, "document", &ChecklistItem::document, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Document"), {.reference = "document"})
            .field(7, "officer", &ChecklistItem::officer, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Officer"), {.listed = true, .reference = "officer"})
            .field(8, "decided_on", &ChecklistItem::decidedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Checked on"));
        return d;
    }();
    return description;
}

} // namespace tizilim
