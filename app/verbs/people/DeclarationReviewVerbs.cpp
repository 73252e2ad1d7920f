#include "app/verbs/VerbFields.h"
#include "app/verbs/people/DeclarationLines.h"
#include "app/verbs/people/PeopleRoles.h"
#include "app/verbs/people/PeopleVerbs.h"

#include "model/domain/DeclarationAmounts.h"
#include "model/domain/DeclarationCheck.h"
#include "model/domain/ParameterNames.h"

namespace tizilim {

namespace {

/// A step of a declaration's life that changes nothing but its row.
class ReviewStep : public Verb {
public:
    const VerbDescription &description() const override { return m_description; }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        TIZILIM_TRY(after(fromRecord<Declaration>(subject).state, m_step));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Declaration before, context.reading().get<Declaration>(call.subject));
        Declaration moved = before;
        TIZILIM_TRY_ASSIGN(moved.state, after(before.state, m_step));
        TIZILIM_TRY(change(moved, call, context));
        return Plan{.changes = {changed(before, moved)}, .record = before.id};
    }

protected:
    ReviewStep(VerbDescription description, DeclarationStep step) : m_description(std::move(description)), m_step(step)
    {
        m_description.subject = &typeOf<Declaration>();
        m_description.roles = people::workers;
        for (const char *state : statesReached<DeclarationState>(step))
            m_description.leadsTo.push_back(state);
    }
    virtual Result<void> change(Declaration &declaration, const VerbCall &call, const VerbContext &context) const = 0;

    VerbDescription m_description;

private:
    DeclarationStep m_step;
};

std::vector<Field> decisionParameters(const Choices &grounds)
{
    std::vector<Field> parameters = fieldsOf(typeOf<Declaration>(), {"ground", "note"}, {"ground"});
    parameters.front().choices = &grounds;
    return parameters;
}

void decide(Declaration &declaration, const VerbCall &call, const VerbContext &context)
{
    declaration.decidedOn = context.today();
    declaration.ground = parameter<std::optional<DeclarationGround>>(call, "ground");
    if (const QString note = parameter<QString>(call, "note"); !note.isEmpty())
        declaration.note = note;
}

class BeginReview : public ReviewStep {
public:
    BeginReview()
        : ReviewStep({.id = "declaration.begin_review", .operation = 260, .label = QT_TRANSLATE_NOOP("Verb", "Begin the review"), .icon = "eye",
                      .nextIn = {"submitted"},
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "You become the assigned officer.")},
                     DeclarationStep::BeginReview)
    {
    }

protected:
    Result<void> change(Declaration &declaration, const VerbCall &, const VerbContext &context) const override
    {
        declaration.assignedOfficer = context.officer().id;
        return {};
    }
};

class RequestInformation : public ReviewStep {
public:
    RequestInformation()
        : ReviewStep({.id = "declaration.request_information", .operation = 261, .label = QT_TRANSLATE_NOOP("Verb", "Request information"),
                      .icon = "circle-question-mark", .parameters = fieldsOf(typeOf<Declaration>(), {"question", "answer_due"}, {"question"}),
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The lines can be changed until the answer is there.")},
                     DeclarationStep::RequestInformation)
    {
    }

protected:
    Result<void> change(Declaration &declaration, const VerbCall &call, const VerbContext &context) const override
    {
        declaration.question = parameter<QString>(call, "question");
        declaration.answerDue = parameter<QDate>(call, "answer_due");
        declaration.answer.clear();
        if (declaration.answerDue.isValid() && declaration.answerDue < context.today())
            return failure(Error::refused("declaration.due_in_the_past", {declaration.answerDue.toString(Qt::ISODate)}));
        return {};
    }
};

class TakeInAnswer : public ReviewStep {
public:
    TakeInAnswer()
        : ReviewStep({.id = "declaration.answer", .operation = 262, .label = QT_TRANSLATE_NOOP("Verb", "Take in the answer"),
                      .icon = "corner-up-left", .parameters = fieldsOf(typeOf<Declaration>(), {"answer"}, {"answer"}), .nextIn = {"information_requested"}},
                     DeclarationStep::Answer)
    {
    }

protected:
    Result<void> change(Declaration &declaration, const VerbCall &call, const VerbContext &context) const override
    {
        declaration.answer = parameter<QString>(call, "answer");
        // The lines may have been mended meanwhile.
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, linesOf(declaration.id, context));
        return checkComplete(declaration, lines, context.today());
    }
};

class RejectDeclaration : public ReviewStep {
public:
    RejectDeclaration()
        : ReviewStep({.id = "declaration.reject", .operation = 264, .label = QT_TRANSLATE_NOOP("Verb", "Reject the declaration"), .icon = "circle-x",
                      .parameters = decisionParameters(groundsOfRejection())},
                     DeclarationStep::Reject)
    {
    }

protected:
    Result<void> change(Declaration &declaration, const VerbCall &call, const VerbContext &context) const override
    {
        decide(declaration, call, context);
        return {};
    }
};

/// Above the threshold in force a second person approves; where none is in force, always.
ApprovalCondition aboveThreshold()
{
    return {.type = &typeOf<Declaration>(), .state = stateCode(DeclarationState::Accepted), .parameter = parameters::thresholdDeclaration,
            .amounts = {"source_total_kzt", "destination_total_kzt"}};
}

class AcceptDeclaration : public ReviewStep {
public:
    AcceptDeclaration()
        : ReviewStep({.id = "declaration.accept", .operation = 263, .label = QT_TRANSLATE_NOOP("Verb", "Accept the declaration"),
                      .icon = "circle-check", .parameters = decisionParameters(groundsOfAcceptance()), .leadsTo = {stateCode(DeclarationState::Superseded)}, .approval = Approval::Conditional, .condition = aboveThreshold(),
                      .approvers = people::approvers,
                      .nextIn = {"under_review"},
                      .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Every line must be judged. It takes the place of earlier accepted ones for the same period. Above the threshold in force a supervisor approves.")},
                     DeclarationStep::Accept)
    {
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(Plan plan, ReviewStep::plan(call, context));
        const auto accepted = fromRecord<Declaration>(*plan.changes.front().after);
        TIZILIM_TRY_ASSIGN(const std::vector<DeclarationLine> lines, linesOf(accepted.id, context));
        TIZILIM_TRY(checkJudged(lines));
        TIZILIM_TRY(supersedeEarlier(accepted, context, plan));
        return plan;
    }

protected:
    Result<void> change(Declaration &declaration, const VerbCall &call, const VerbContext &context) const override
    {
        decide(declaration, call, context);
        return {};
    }

private:
    static Result<void> supersedeEarlier(const Declaration &accepted, const VerbContext &context, Plan &plan)
    {
        TIZILIM_TRY_ASSIGN(const std::vector<Declaration> others,
                           context.reading().where<Declaration>({{"registrant", Value(accepted.registrant.bytes())},
                                                                 {"state", Value(codeOf(DeclarationState::Accepted))}}));
        for (const Declaration &other : others) {
            if (!replaces(accepted, other))
                continue;
            Declaration superseded = other;
            TIZILIM_TRY_ASSIGN(superseded.state, after(other.state, DeclarationStep::Supersede));
            superseded.supersededBy = accepted.id;
            plan.changes.push_back(changed(other, superseded));
        }
        return {};
    }
};

class JudgeLine : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "declaration.judge_line", .operation = 265, .label = QT_TRANSLATE_NOOP("Verb", "Judge the line"), .icon = "check",
            .subject = &typeOf<DeclarationLine>(),
            .parameters = fieldsOf(typeOf<DeclarationLine>(), {"verdict", "verdict_note", "corroboration"}, {"verdict"}),
            .alsoChanges = {&typeOf<Declaration>()}, .roles = people::workers, .edits = true, .undoes = true};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const Declaration declaration, context.reading().get<Declaration>(fromRecord<DeclarationLine>(subject).declaration));
        if (declaration.state != DeclarationState::UnderReview)
            return failure(Error::refused("declaration.not_under_review", {codeOf(declaration.state)}));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const DeclarationLine before, context.reading().get<DeclarationLine>(call.subject));
        const DeclarationLine judged = withGiven(before, call);
        if (judged.verdict == LineVerdict::NotAccepted && judged.verdictNote.isEmpty())
            return failure(Error::refused("declaration.verdict_note_missing"));
        TIZILIM_TRY_ASSIGN(std::vector<DeclarationLine> lines, linesOf(before.declaration, context));
        for (DeclarationLine &line : lines) {
            if (line.id == judged.id)
                line = judged;
        }
        TIZILIM_TRY_ASSIGN(const Declaration declaration, context.reading().get<Declaration>(before.declaration));
        TIZILIM_TRY_ASSIGN(const Declaration counted, withTotals(declaration, lines));
        return Plan{.changes = {changed(before, judged), changed(declaration, counted)}, .record = declaration.id};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> declarationReviewVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<BeginReview>());
    verbs.push_back(std::make_unique<AcceptDeclaration>());
    verbs.push_back(std::make_unique<RejectDeclaration>());
    verbs.push_back(std::make_unique<RequestInformation>());
    verbs.push_back(std::make_unique<TakeInAnswer>());
    verbs.push_back(std::make_unique<JudgeLine>());
    return verbs;
}

} // namespace tizilim
