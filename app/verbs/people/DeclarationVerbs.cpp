#include "app/verbs/VerbFields.h"
#include "app/verbs/people/DeclarationLines.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/DeclarationAmounts.h"
#include "model/domain/DeclarationCheck.h"
#include "model/domain/Registrant.h"

namespace tizilim {

namespace {

Result<QString> lastNumber(const ListQuery &query, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Record> last, context.reading().records(query));
    return last.empty() ? QString() : last.front().text(u"declaration_no");
}

/// The number after the last one of the year. Declarations are made in the order of their numbers, so the last one made
/// mostly is the one to look at; after a new year or an import the year's own are searched.
Result<QString> nextNumber(const VerbContext &context)
{
    const int year = context.today().year();
    const QString prefix = QStringLiteral("D-%1-").arg(year);
    ListQuery query{.type = &typeOf<Declaration>(), .descending = true, .limit = 1};
    TIZILIM_TRY_ASSIGN(QString last, lastNumber(query, context));
    if (!last.startsWith(prefix)) {
        query.filters = {{QStringLiteral("declaration_no"), ListFilter::Is::AtLeast, {prefix}},
                         {QStringLiteral("declaration_no"), ListFilter::Is::AtMost, {prefix + u'~'}}};
        TIZILIM_TRY_ASSIGN(last, lastNumber(query, context));
    }
    return declarationNumberAfter(last, year);
}

Result<void> refuseUnfit(const RecordId &registrant, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const Registrant found, context.reading().get<Registrant>(registrant));
    return found.state == RegistrantState::Closed ? failure(Error::refused("registrant.closed")) : Result<void>();
}

class DraftDeclaration : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "declaration.draft", .operation = 250, .label = QT_TRANSLATE_NOOP("Verb", "Take in a declaration"), .icon = "file-plus",
            .makes = &typeOf<Declaration>(), .parameters = fieldsOf(typeOf<Declaration>(), {"registrant", "period_from", "period_to", "operation", "note"}, {"registrant"}), .lines = declarationLineSets(),
            .leadsTo = {stateCode(DeclarationState::Draft)}, .roles = people::workers,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "For a period or for one operation, with a line for each source and destination.")};
        return description;
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        auto declaration = withGiven(Declaration(), call);
        TIZILIM_TRY(refuseUnfit(declaration.registrant, context));
        TIZILIM_TRY(checkDeclaration(declaration));
        declaration.id = context.newId();
        declaration.draftedOn = context.today();
        TIZILIM_TRY_ASSIGN(declaration.number, nextNumber(context));
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, plannedLines(call, declaration, {}, context));
        TIZILIM_TRY_ASSIGN(declaration, withTotals(declaration, lines));
        Plan plan{.changes = {made(declaration)}, .made = {declaration.id}, .record = declaration.id};
        for (const DeclarationLine &line : lines) {
            plan.changes.push_back(made(line));
            plan.made.push_back(line.id);
        }
        return plan;
    }
};

Result<void> onlyWhileEditable(const Record &subject)
{
    const auto declaration = fromRecord<Declaration>(subject);
    if (!isEditable(declaration.state))
        return failure(Error::refused("declaration.not_editable", {codeOf(declaration.state)}));
    return {};
}

class EditDeclaration : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "declaration.edit", .operation = 251, .label = QT_TRANSLATE_NOOP("Verb", "Edit"), .icon = "pencil",
            .subject = &typeOf<Declaration>(), .parameters = fieldsOf(typeOf<Declaration>(), {"period_from", "period_to", "operation", "note"}),
            .alsoChanges = {&typeOf<DeclarationLine>()}, .roles = people::workers, .edits = true, .undoes = true};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override { return onlyWhileEditable(subject); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Declaration before, context.reading().get<Declaration>(call.subject));
        Declaration after = withGiven(before, call);
        TIZILIM_TRY(checkDeclaration(after));
        // Another period can mean other days for the rates.
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, linesOf(before.id, context));
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> wanted, revalued(lines, after, context));
        TIZILIM_TRY_ASSIGN(after, withTotals(after, wanted));
        Plan plan{.changes = lineChanges(lines, wanted), .record = before.id};
        plan.changes.insert(plan.changes.begin(), changed(before, after));
        return plan;
    }
};

class EditLines : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "declaration.edit_lines", .operation = 252, .label = QT_TRANSLATE_NOOP("Verb", "Edit the lines"), .icon = "list",
            .subject = &typeOf<Declaration>(), .lines = declarationLineSets(), .roles = people::workers, .edits = true, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The lines given take the place of those that are there. A line that changes is judged anew.")};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override { return onlyWhileEditable(subject); }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Declaration before, context.reading().get<Declaration>(call.subject));
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, linesOf(before.id, context));
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> wanted, plannedLines(call, before, lines, context));
        TIZILIM_TRY_ASSIGN(const Declaration after, withTotals(before, wanted));
        Plan plan{.changes = lineChanges(lines, wanted), .record = before.id};
        plan.changes.insert(plan.changes.begin(), changed(before, after));
        for (const RowChange &change : plan.changes) {
            if (!change.before)
                plan.made.push_back(change.any().id);
        }
        return plan;
    }
};

class SubmitDeclaration : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "declaration.submit", .operation = 253, .label = QT_TRANSLATE_NOOP("Verb", "Submit"), .icon = "check",
            .subject = &typeOf<Declaration>(), .alsoChanges = {&typeOf<DeclarationLine>()}, .leadsTo = {stateCode(DeclarationState::Submitted)}, .roles = people::workers,
            .nextIn = {"draft"},
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Every line is turned into tenge by the rate of its day. After this the review begins.")};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        TIZILIM_TRY(after(fromRecord<Declaration>(subject).state, DeclarationStep::Submit));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Declaration before, context.reading().get<Declaration>(call.subject));
        Declaration submitted = before;
        TIZILIM_TRY_ASSIGN(submitted.state, after(before.state, DeclarationStep::Submit));
        submitted.submittedOn = context.today();
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, linesOf(before.id, context));
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> wanted, revalued(lines, submitted, context));
        TIZILIM_TRY(checkComplete(submitted, wanted, context.today()));
        TIZILIM_TRY_ASSIGN(submitted, withTotals(submitted, wanted));
        Plan plan{.changes = lineChanges(lines, wanted), .record = before.id};
        plan.changes.insert(plan.changes.begin(), changed(before, submitted));
        return plan;
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> declarationVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<DraftDeclaration>());
    verbs.push_back(std::make_unique<EditDeclaration>());
    verbs.push_back(std::make_unique<EditLines>());
    verbs.push_back(std::make_unique<SubmitDeclaration>());
    return verbs;
}

} // namespace tizilim
