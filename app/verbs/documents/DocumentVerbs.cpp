#include "app/verbs/documents/DocumentVerbs.h"

#include "app/verbs/VerbFields.h"
#include "app/verbs/documents/DocumentPlan.h"

#include "model/domain/RecordTypes.h"

#include <algorithm>
#include <array>

namespace tizilim {

namespace {

constexpr Roles licensing{Role::LicensingOfficer, Role::Supervisor};

/// What was decided stays as it lay before whoever decided.
bool isDecided(const Record &owner)
{
    static constexpr std::array decided{"approved", "refused", "withdrawn", "accepted", "rejected", "superseded"};
    const QString state = owner.state();
    const bool isCase = owner.type->nameText() == u"application" || owner.type->nameText() == u"declaration";
    return isCase && std::ranges::any_of(decided, [&](const char *code) { return state == QLatin1String(code); });
}

/// Whether a document may go: nothing refers to it, and what it belongs to is not decided.
Result<void> mayGo(const Record &subject, const VerbContext &context)
{
    const auto document = fromRecord<Document>(subject);
    TIZILIM_TRY_ASSIGN(const std::vector<RecordId> users, context.reading().referringTo(subject));
    if (!users.empty())
        return failure(Error::refused("document.in_use", {document.name}));
    const RecordType *ownerType = recordTypeByName(document.ownerType);
    TIZILIM_TRY_ASSIGN(const std::optional<Record> owner,
                       ownerType ? context.reading().find(*ownerType, document.owner) : Result<std::optional<Record>>());
    if (owner && isDecided(*owner))
        return failure(Error::refused("document.owner_decided", {document.name}));
    return {};
}

class AddDocument : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "document.add", .operation = 350, .label = QT_TRANSLATE_NOOP("Verb", "Add a document"), .icon = "file-plus",
            .makes = &typeOf<Document>(),
            .parameters = joined(fieldsOf(typeOf<Document>(), {"owner", "type", "name"}, {"owner", "type", "name"}),
                                 {parameterOf("file", FieldKind::File, QT_TRANSLATE_NOOP("Field", "File"), {.required = true}),
                                  *typeOf<Document>().field(u"note")}),
            .roles = licensing, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Keeps a file of up to 200 MB in the encrypted registry. A file of the same name and kind becomes its next version.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Record owner, context.reading().anyRecord(parameter<RecordId>(call, "owner")));
        const GivenDocument given{parameter<DocumentType>(call, "type"), parameter<QString>(call, "name"),
                                  parameter<QString>(call, "note"), call.files.value(QStringLiteral("file"))};
        Plan plan;
        TIZILIM_TRY_ASSIGN(const Document document, addDocument(given, owner, context, plan));
        plan.record = document.id;
        return plan;
    }

    Result<void> mayTakeBack(const Record *, const RowChanges &back, const VerbContext &context) const override
    {
        for (const RowChange &change : back) {
            if (!change.after)
                TIZILIM_TRY(mayGo(*change.before, context));
        }
        return {};
    }
};

class RemoveDocument : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "document.remove", .operation = 351, .label = QT_TRANSLATE_NOOP("Verb", "Remove the document"), .icon = "trash-2",
            .subject = &typeOf<Document>(),
            .parameters = {parameterOf("ground", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true})},
            .roles = licensing,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The bytes leave the registry; the history keeps their hash.")};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &context) const override { return mayGo(subject, context); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Document document, context.reading().get<Document>(call.subject));
        return Plan{.changes = {removed(document)}, .record = document.owner, .removedDocuments = {document.id}};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> documentVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<AddDocument>());
    verbs.push_back(std::make_unique<RemoveDocument>());
    return verbs;
}

} // namespace tizilim
