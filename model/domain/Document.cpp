#include "model/domain/Document.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<DocumentType>()
{
    static const Choices choices{
        {int(DocumentType::ApplicationForm), "application_form", QT_TRANSLATE_NOOP("Choice", "Application form")},
        {int(DocumentType::Diploma), "diploma", QT_TRANSLATE_NOOP("Choice", "Diploma")},
        {int(DocumentType::WorkHistory), "work_history", QT_TRANSLATE_NOOP("Choice", "Work history")},
        {int(DocumentType::ProofOfCapital), "proof_of_capital", QT_TRANSLATE_NOOP("Choice", "Proof of paid capital")},
        {int(DocumentType::Articles), "articles", QT_TRANSLATE_NOOP("Choice", "Articles of association")},
        {int(DocumentType::BankInteraction), "bank_interaction", QT_TRANSLATE_NOOP("Choice", "Document on interaction with a bank")},
        {int(DocumentType::InternalRules), "internal_rules", QT_TRANSLATE_NOOP("Choice", "Internal rules")},
        {int(DocumentType::SignatoryAuthority), "signatory_authority", QT_TRANSLATE_NOOP("Choice", "Proof of signatory authority")},
        {int(DocumentType::Identity), "identity", QT_TRANSLATE_NOOP("Choice", "Identity document")},
        {int(DocumentType::Evidence), "evidence", QT_TRANSLATE_NOOP("Choice", "Evidence of funds")},
        {int(DocumentType::PropertyRight), "property_right", QT_TRANSLATE_NOOP("Choice", "Proof of ownership")},
        {int(DocumentType::Contract), "contract", QT_TRANSLATE_NOOP("Choice", "Contract")},
        {int(DocumentType::Letter), "letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
        {int(DocumentType::DecisionAct), "decision_act", QT_TRANSLATE_NOOP("Choice", "Act of decision")},
        {int(DocumentType::CourtAct), "court_act", QT_TRANSLATE_NOOP("Choice", "Court act")},
        {int(DocumentType::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other document")},
    };
    return choices;
}

const Description<Document> &Document::description()
{
    static const Description<Document> description = [] {
        Description<Document> d;
        d.type = {.code = 7, .name = "document", .plural = "documents",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Document"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Documents"),
                  .fields = {}, .titleFields = {"name"}, .parentField = "owner"};
        d.field(1, "owner", &Document::owner, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Belongs to"), {.required = true})
            .field(2, "owner_type", &Document::ownerType, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Kind of record"), {.required = true})
            .field(3, "type", &Document::type, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Kind of document"), {.required = true, .listed = true})
            .field(4, "name", &Document::name, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "File name"), {.required = true, .listed = true, .searchable = true})
            .field(5, "media_type", &Document::mediaType, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Type of content"), {.required = true, .listed = true})
            .field(6, "size", &Document::size, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Size in bytes"), {.required = true, .listed = true})
            .field(7, "sha256", &Document::sha256, FieldKind::Hash, QT_TRANSLATE_NOOP("Field", "SHA-256"), {.required = true})
            .field(8, "version", &Document::version, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Version"), {.required = true, .listed = true})
            .field(9, "added_on", &Document::addedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Added on"), {.required = true, .listed = true})
            .field(10, "note", &Document::note, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Note"));
        return d;
    }();
    return description;
}

} // namespace tizilim
