#include "model/domain/Application.h"

#include <QtGlobal>

#include <algorithm>

namespace tizilim {

namespace {

Choices part(std::initializer_list<ApplicationGround> grounds)
{
    Choices choices;
    for (const ApplicationGround ground : grounds)
        choices.push_back(*choiceByValue(choicesOf<ApplicationGround>(), int(ground)));
    return choices;
}

void describeClock(Description<Application> &d)
{
    d.field(7, "submitted_on", &Application::submittedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Submitted on"))
        .field(8, "officer", &Application::officer, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Assigned officer"), {.listed = true, .reference = "officer"})
        .field(9, "due_on", &Application::dueOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Deadline"), {.listed = true})
        .field(10, "completeness_due", &Application::completenessDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Completeness check due"))
        .field(11, "complete_on", &Application::completeOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Found complete on"))
        .field(12, "decision_days", &Application::decisionDays, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Term of the decision, working days"))
        .field(13, "decision_due", &Application::decisionDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Decision due"))
        .field(14, "pauses", &Application::pauses, FieldKind::Codes, QT_TRANSLATE_NOOP("Field", "Pauses of the clock"))
        .field(15, "question", &Application::question, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Asked of the applicant"))
        .field(16, "answer_due", &Application::answerDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Answer due"))
        .field(17, "agency", &Application::agency, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Agency consulted"))
        .field(18, "agency_asked_on", &Application::agencyAskedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Agency asked on"))
        .field(19, "agency_due", &Application::agencyDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Agency's answer due"));
}

void describeDecision(Description<Application> &d)
{
    d.field(20, "conditions", &Application::conditions, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Conditions"))
        .field(21, "conditions_due", &Application::conditionsDue, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Conditions due"))
        .field(22, "ground", &Application::ground, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Ground"))
        .field(23, "ground_note", &Application::groundNote, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Explanation of the ground"))
        .field(24, "act_number", &Application::actNumber, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Number of the act"), {.searchable = true})
        .field(25, "act_on", &Application::actOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Date of the act"))
        .field(26, "decided_on", &Application::decidedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Decided on"))
        .field(27, "set_aside_on", &Application::setAsideOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Refusal set aside on"))
        .field(28, "comments", &Application::comments, FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Comments"))
        .field(29, "agency_answer", &Application::agencyAnswer, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Agency's answer"));
}

} // namespace

template<>
const Choices &choicesOf<AgencyAnswer>()
{
    static const Choices choices{
        {int(AgencyAnswer::Consents), "consents", QT_TRANSLATE_NOOP("Choice", "The agency consents"), Tone::Good},
        {int(AgencyAnswer::Objects), "objects", QT_TRANSLATE_NOOP("Choice", "The agency objects"), Tone::Bad},
    };
    return choices;
}

template<>
const Choices &choicesOf<ApplicationState>()
{
    static const Choices choices{
        {int(ApplicationState::Draft), "draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {int(ApplicationState::Submitted), "submitted", QT_TRANSLATE_NOOP("Choice", "Submitted"), Tone::InWork},
        {int(ApplicationState::CompletenessCheck), "completeness_check", QT_TRANSLATE_NOOP("Choice", "Completeness check"), Tone::InWork},
        {int(ApplicationState::ReturnedIncomplete), "returned_incomplete", QT_TRANSLATE_NOOP("Choice", "Returned incomplete")},
        {int(ApplicationState::UnderReview), "under_review", QT_TRANSLATE_NOOP("Choice", "Under review"), Tone::InWork},
        {int(ApplicationState::InformationRequested), "information_requested", QT_TRANSLATE_NOOP("Choice", "Information requested"), Tone::Due},
        {int(ApplicationState::AgencyConsultation), "agency_consultation", QT_TRANSLATE_NOOP("Choice", "Agency consultation"), Tone::InWork},
        {int(ApplicationState::InPrinciple), "in_principle", QT_TRANSLATE_NOOP("Choice", "Approved in principle"), Tone::InWork},
        {int(ApplicationState::Approved), "approved", QT_TRANSLATE_NOOP("Choice", "Approved"), Tone::Good},
        {int(ApplicationState::Refused), "refused", QT_TRANSLATE_NOOP("Choice", "Refused"), Tone::Bad},
        {int(ApplicationState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn by the applicant")},
    };
    return choices;
}

template<>
const Choices &choicesOf<ApplicationGround>()
{
    static const Choices choices{
        {int(ApplicationGround::DocumentsMissing), "documents_missing", QT_TRANSLATE_NOOP("Choice", "Documents of the package are missing")},
        {int(ApplicationGround::DocumentsDefective), "documents_defective", QT_TRANSLATE_NOOP("Choice", "Documents are not made out as required")},
        {int(ApplicationGround::RequirementsNotMet), "requirements_not_met", QT_TRANSLATE_NOOP("Choice", "Requirements are not met")},
        {int(ApplicationGround::CapitalInsufficient), "capital_insufficient", QT_TRANSLATE_NOOP("Choice", "Paid capital below the minimum")},
        {int(ApplicationGround::ExecutiveBarred), "executive_barred", QT_TRANSLATE_NOOP("Choice", "An executive may not hold the office")},
        {int(ApplicationGround::OwnerReputation), "owner_reputation", QT_TRANSLATE_NOOP("Choice", "An owner is without impeccable reputation")},
        {int(ApplicationGround::FalseInformation), "false_information", QT_TRANSLATE_NOOP("Choice", "False information was given")},
        {int(ApplicationGround::AgencyObjects), "agency_objects", QT_TRANSLATE_NOOP("Choice", "The agency consulted objects")},
        {int(ApplicationGround::CourtBan), "court_ban", QT_TRANSLATE_NOOP("Choice", "A court forbids the activity")},
        {int(ApplicationGround::NoAnswer), "no_answer", QT_TRANSLATE_NOOP("Choice", "The applicant did not answer in time")},
        {int(ApplicationGround::ApplicantsRequest), "applicants_request", QT_TRANSLATE_NOOP("Choice", "Request of the applicant")},
        {int(ApplicationGround::ApplicantLiquidated), "applicant_liquidated", QT_TRANSLATE_NOOP("Choice", "The applicant was liquidated")},
        {int(ApplicationGround::CourtDecision), "court_decision", QT_TRANSLATE_NOOP("Choice", "Decision of a court")},
        {int(ApplicationGround::ComplaintUpheld), "complaint_upheld", QT_TRANSLATE_NOOP("Choice", "A complaint was upheld")},
        {int(ApplicationGround::AuthoritysMistake), "authoritys_mistake", QT_TRANSLATE_NOOP("Choice", "Mistake of the authority")},
    };
    return choices;
}

const Choices &groundsOfReturn()
{
    static const Choices choices = part({ApplicationGround::DocumentsMissing, ApplicationGround::DocumentsDefective});
    return choices;
}

const Choices &groundsOfRefusal()
{
    static const Choices choices = part({ApplicationGround::RequirementsNotMet, ApplicationGround::CapitalInsufficient,
                                         ApplicationGround::ExecutiveBarred, ApplicationGround::OwnerReputation,
                                         ApplicationGround::FalseInformation, ApplicationGround::AgencyObjects,
                                         ApplicationGround::CourtBan, ApplicationGround::NoAnswer});
    return choices;
}

const Choices &groundsOfWithdrawal()
{
    static const Choices choices = part({ApplicationGround::ApplicantsRequest, ApplicationGround::ApplicantLiquidated});
    return choices;
}

const Choices &groundsOfSettingAside()
{
    static const Choices choices = part({ApplicationGround::CourtDecision, ApplicationGround::ComplaintUpheld,
                                         ApplicationGround::AuthoritysMistake});
    return choices;
}

const Description<Application> &Application::description()
{
    static const Description<Application> description = [] {
        Description<Application> d;
        d.type = {.code = 3, .name = "application", .plural = "applications",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Application"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Applications"),
                  .fields = {}, .titleFields = {"number"}, .numberField = "number", .subjectField = "exchange", .stateField = "state"};
        d.field(1, "number", &Application::number, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Number"), {.required = true, .listed = true, .searchable = true})
            .field(2, "exchange", &Application::exchange, FieldKind::Reference, QT_TRANSLATE_NOOP("Field", "Applicant"), {.required = true, .listed = true, .reference = "exchange"})
            .field(3, "kind", &Application::kind, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Kind of licensee"), {.required = true, .listed = true})
            .field(4, "authority", &Application::authority, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Authority"), {.required = true})
            .field(5, "state", &Application::state, FieldKind::Choice, QT_TRANSLATE_NOOP("Field", "Status"), {.required = true, .listed = true})
            .field(6, "received_on", &Application::receivedOn, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Received on"), {.listed = true});
        describeClock(d);
        describeDecision(d);
        return d;
    }();
    return description;
}

std::vector<Pause> pausesOf(const QString &text)
{
    std::vector<Pause> pauses;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const QDate requested = QDate::fromString(part.section(u'/', 0, 0), Qt::ISODate);
        const QDate answered = QDate::fromString(part.section(u'/', 1, 1), Qt::ISODate);
        if (requested.isValid())
            pauses.push_back({requested, answered.isValid() ? std::optional(answered) : std::nullopt});
    }
    return pauses;
}

QString textOfPauses(const std::vector<Pause> &pauses)
{
    QStringList parts;
    for (const Pause &pause : pauses)
        parts.append(pause.requested.toString(Qt::ISODate) + u'/' + (pause.answered ? pause.answered->toString(Qt::ISODate) : QString()));
    return parts.join(u'|');
}

} // namespace tizilim
