#include "app/verbs/undo/UndoVerb.h"

#include "app/verbs/VerbFields.h"
#include "app/verbs/undo/DoneDeed.h"

#include "model/domain/Document.h"
#include "model/domain/RecordTypes.h"

#include <QSet>

#include <algorithm>

namespace tizilim {

namespace {

/// Rows that would go must not be what others rest on, unless those go as well.
Result<void> refuseInUse(const RowChanges &back, const VerbContext &context)
{
    QSet<RecordId> going;
    for (const RowChange &change : back) {
        if (!change.after)
            going.insert(change.before->id);
    }
    for (const RowChange &change : back) {
        if (change.after)
            continue;
        TIZILIM_TRY_ASSIGN(const std::vector<RecordId> users, context.reading().referringTo(*change.before));
        if (std::ranges::any_of(users, [&](const RecordId &user) { return !going.contains(user); }))
            return failure(Error::refused("undo.in_use"));
    }
    return {};
}

/// Officers come and go by operations of their own; what a file or a verb did to other records can be taken back.
std::vector<const RecordType *> undoable()
{
    std::vector<const RecordType *> types(recordTypes().begin(), recordTypes().end());
    std::erase(types, &typeOf<Officer>());
    return types;
}

/// Takes back what one event did, by an event of its own that puts every row back as it was before.
class Undo : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = undoVerb, .operation = 390, .label = QT_TRANSLATE_NOOP("Verb", "Undo"), .icon = "undo-2",
            .parameters = {parameterOf("event", FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Event"), {.required = true})},
            .alsoChanges = undoable(),
            .roles = {Role::LicensingOfficer, Role::Supervisor, Role::Administrator}, .approval = Approval::Conditional,
            .approvers = {Role::Supervisor}, .takesBack = true, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Takes back what one event changed, as long as nothing has changed since. Both stay in the history.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const DoneDeed deed, DoneDeed::read(context.reading(), parameter<qint64>(call, "event")));
        const VerbDescription &done = deed.verb->description();
        if (!done.roles.contains(context.officer().role))
            return failure(Error::denied("verb.role_may_not", {codeOf(context.officer().role), done.idText()}));
        TIZILIM_TRY(refuseWhatRestsOnIt(deed, context));
        Plan plan{.changes = deed.back, .record = deed.record, .needsApproval = deed.approved, .facts = {{"undoes", done.id}}};
        TIZILIM_TRY(planDocuments(plan));
        return plan;
    }

private:
    static Result<void> refuseWhatRestsOnIt(const DoneDeed &deed, const VerbContext &context)
    {
        TIZILIM_TRY(refuseInUse(deed.back, context));
        std::optional<Record> subject;
        if (const RecordType *type = deed.verb->description().subject) {
            TIZILIM_TRY_ASSIGN(subject, context.reading().find(*type, deed.subject));
        }
        return deed.verb->mayTakeBack(subject ? &*subject : nullptr, deed.back, context);
    }

    /// The bytes of a document go with its row; those that have gone do not come back.
    static Result<void> planDocuments(Plan &plan)
    {
        for (const RowChange &change : plan.changes) {
            if (change.any().type != &typeOf<Document>())
                continue;
            if (!change.before)
                return failure(Error::refused("undo.bytes_gone", {change.after->text(u"name")}));
            if (!change.after)
                plan.removedDocuments.push_back(change.before->id);
        }
        return {};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> undoVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<Undo>());
    return verbs;
}

} // namespace tizilim
