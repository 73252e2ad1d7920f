#include "app/verbs/licensing/ApplicationVerb.h"
#include "app/verbs/licensing/LicensingVerbs.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/ChecklistItem.h"
#include "model/domain/Document.h"

namespace tizilim {

namespace {

/// What became of a question to the applicant.
enum class AnswerOutcome { Answered, NoAnswer };

const Choices &answerOutcomes()
{
    static const Choices choices{
        {int(AnswerOutcome::Answered), "answered", QT_TRANSLATE_NOOP("Choice", "The applicant answered")},
        {int(AnswerOutcome::NoAnswer), "no_answer", QT_TRANSLATE_NOOP("Choice", "No answer came in time")},
    };
    return choices;
}

Field noteField(const char *label)
{
    return parameterOf("comments", FieldKind::LongText, label);
}

/// A verdict on one line of the checklist.
class ReviewItem : public Verb {
public:
    const VerbDescription &description() const override
    {
        static const VerbDescription description{
            .id = "application.review_item", .operation = 116, .label = QT_TRANSLATE_NOOP("Verb", "Give a verdict"), .icon = "check",
            .subject = &typeOf<ChecklistItem>(),
            .parameters = fieldsOf(typeOf<ChecklistItem>(), {"verdict", "note", "document"}, {"verdict"}), .roles = licensingRoles,
            .edits = true, .undoes = true,
            .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "What is not met needs a note: it goes into the letter to the applicant.")};
        return description;
    }

    Result<void> allowed(const Record &subject, const VerbContext &context) const override
    {
        const auto item = fromRecord<ChecklistItem>(subject);
        TIZILIM_TRY_ASSIGN(const Application application, context.reading().get<Application>(item.application));
        TIZILIM_TRY(stateReached(application, description(), context.today()));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const ChecklistItem before, context.reading().get<ChecklistItem>(call.subject));
        ChecklistItem after = withGiven(before, call);
        if (after.verdict == Verdict::NotMet && after.note.trimmed().isEmpty())
            return failure(Error::refused("checklist.note_missing"));
        TIZILIM_TRY(checkDocument(after, context));
        // The same verdict again is no event, whoever gives it.
        if (after == before)
            return Plan{.record = after.id};
        after.officer = context.officer().id;
        after.decidedOn = after.verdict == Verdict::Open ? QDate() : context.today();
        return Plan{.changes = {changed(before, after)}, .record = after.id};
    }

private:
    static Result<void> checkDocument(const ChecklistItem &item, const VerbContext &context)
    {
        if (item.document.isNull())
            return {};
        TIZILIM_TRY_ASSIGN(const Document document, context.reading().get<Document>(item.document));
        TIZILIM_TRY_ASSIGN(const Application application, context.reading().get<Application>(item.application));
        if (document.owner != application.id && document.owner != application.exchange)
            return failure(Error::refused("checklist.document_elsewhere", {document.name}));
        return {};
    }
};

class RequestInformation : public ApplicationVerb {
public:
    RequestInformation()
        : ApplicationVerb({.id = "application.request_information", .operation = 117, .label = QT_TRANSLATE_NOOP("Verb", "Request information"), .icon = "circle-question-mark",
                           .parameters = joined(fieldsOf(typeOf<Application>(), {"question", "answer_due"}, {"question", "answer_due"}), actFields(false)),
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "Pauses the clock from the day after the request until the answer.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        const QDate today = step.context.today();
        TIZILIM_TRY(notBefore(today, "answer_due", parameter<QDate>(step.call, "answer_due")));
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, today));
        recordAct(step.after, step.call);
        step.after.question = parameter<QString>(step.call, "question");
        step.after.answerDue = parameter<QDate>(step.call, "answer_due");
        std::vector<Pause> pauses = pausesOf(step.before.pauses);
        pauses.push_back({today, std::nullopt});
        step.after.pauses = textOfPauses(pauses);
        return {};
    }
};

class AnswerReceived : public ApplicationVerb {
public:
    AnswerReceived()
        : ApplicationVerb({.id = "application.answer_received", .operation = 118, .label = QT_TRANSLATE_NOOP("Verb", "End the pause"), .icon = "play",
                           .parameters = {parameterOf("outcome", FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Outcome"), {.required = true}, &answerOutcomes()),
                                          parameterOf("answered_on", FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Answered on")),
                                          noteField(QT_TRANSLATE_NOOP("Field", "Comments"))},
                           .nextIn = {"information_requested"},
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "The clock goes on with the day after the answer.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        const QDate today = step.context.today();
        const QDate answered = dateOr(step.call, "answered_on", today);
        std::vector<Pause> pauses = pausesOf(step.before.pauses);
        TIZILIM_TRY(notAfter(today, "answered_on", answered));
        for (Pause &pause : pauses) {
            if (pause.answered)
                continue;
            TIZILIM_TRY(notBefore(pause.requested, "answered_on", answered));
            pause.answered = answered;
        }
        step.after.pauses = textOfPauses(pauses);
        step.after.answerDue = {};
        if (step.call.parameters.contains(QStringLiteral("comments")))
            step.after.comments = parameter<QString>(step.call, "comments");
        return {};
    }
};

class ConsultAgency : public ApplicationVerb {
public:
    ConsultAgency()
        : ApplicationVerb({.id = "application.consult_agency", .operation = 119, .label = QT_TRANSLATE_NOOP("Verb", "Consult an agency"), .icon = "landmark",
                           .parameters = joined(fieldsOf(typeOf<Application>(), {"agency", "agency_asked_on"}, {"agency"}), actFields(false)),
                           .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "When the agency's term is over without an answer, silence is consent. The clock goes on meanwhile.")})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        const QDate today = step.context.today();
        const QDate asked = dateOr(step.call, "agency_asked_on", today);
        TIZILIM_TRY(notAfter(today, "agency_asked_on", asked));
        TIZILIM_TRY(notBefore(step.before.submittedOn, "agency_asked_on", asked));
        TIZILIM_TRY(checkAct(step.call, step.before.receivedOn, today));
        recordAct(step.after, step.call);
        step.after.agency = parameter<QString>(step.call, "agency");
        step.after.agencyAskedOn = asked;
        step.after.agencyAnswer.reset();
        return {};
    }
};

class AgencyAnswered : public ApplicationVerb {
public:
    AgencyAnswered()
        : ApplicationVerb({.id = "application.agency_answered", .operation = 120, .label = QT_TRANSLATE_NOOP("Verb", "The agency answered"), .icon = "landmark",
                           .parameters = joined(fieldsOf(typeOf<Application>(), {"agency_answer", "comments"}, {"agency_answer"}), actFields(false)), .nextIn = {"agency_consultation"}})
    {
    }

protected:
    Result<void> take(ApplicationStep &step) const override
    {
        TIZILIM_TRY(checkAct(step.call, step.before.agencyAskedOn, step.context.today()));
        recordAct(step.after, step.call);
        step.after.agencyAnswer = parameter<std::optional<AgencyAnswer>>(step.call, "agency_answer");
        if (step.call.parameters.contains(QStringLiteral("comments")))
            step.after.comments = parameter<QString>(step.call, "comments");
        return {};
    }
};

} // namespace

std::vector<std::unique_ptr<Verb>> reviewVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<ReviewItem>());
    verbs.push_back(std::make_unique<RequestInformation>());
    verbs.push_back(std::make_unique<AnswerReceived>());
    verbs.push_back(std::make_unique<ConsultAgency>());
    verbs.push_back(std::make_unique<AgencyAnswered>());
    return verbs;
}

} // namespace tizilim
