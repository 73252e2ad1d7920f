#pragma once

#include "model/domain/Description.h"
#include "model/domain/LicenseeKind.h"
#include "model/domain/WorkingDays.h"

namespace tizilim {

/// Where an application stands (spec: domain, 2). How it gets from one to the other: ApplicationStates.h.
enum class ApplicationState {
    Draft,
    Submitted,
    CompletenessCheck,
    ReturnedIncomplete,
    UnderReview,
    InformationRequested, ///< the clock is paused
    AgencyConsultation,   ///< when its term is over without an answer, silence is consent (stateOn())
    InPrinciple,
    Approved,
    Refused,
    Withdrawn,
};

/// Why an application was returned, refused, withdrawn or reopened: closed lists, one for each act.
enum class ApplicationGround {
    // returned incomplete
    DocumentsMissing,
    DocumentsDefective,
    // refused
    RequirementsNotMet,
    CapitalInsufficient,
    ExecutiveBarred,
    OwnerReputation,
    FalseInformation,
    AgencyObjects,
    CourtBan,
    NoAnswer,
    // withdrawn
    ApplicantsRequest,
    ApplicantLiquidated,
    // a refusal set aside
    CourtDecision,
    ComplaintUpheld,
    AuthoritysMistake,
};

/// What an agency said when it was asked.
enum class AgencyAnswer { Consents, Objects };

template<>
const Choices &choicesOf<AgencyAnswer>();
template<>
const Choices &choicesOf<ApplicationState>();
template<>
const Choices &choicesOf<ApplicationGround>();

/// The part of the grounds that an act can have.
const Choices &groundsOfReturn();
const Choices &groundsOfRefusal();
const Choices &groundsOfWithdrawal();
const Choices &groundsOfSettingAside();

/// Somebody's request for a licence. It is not a licence: approving it makes one.
struct Application {
    RecordId id;
    QString number;    ///< TZ-2026-0143
    RecordId exchange;
    LicenceKind kind = LicenceKind::ExchangeOperator;
    Authority authority = Authority::NationalBank;
    ApplicationState state = ApplicationState::Draft;
    QDate receivedOn;  ///< the first time
    QDate submittedOn; ///< the last time, by which the terms run: day 0
    RecordId officer;  ///< who works on it
    QDate dueOn;       ///< the next term that runs out, ours or the applicant's; kept for lists (ApplicationClock.h)
    QDate completenessDue;
    QDate completeOn;  ///< found complete
    std::optional<qint64> decisionDays; ///< term of the decision, working days; null if the law sets none
    QDate decisionDue; ///< null while the clock is paused
    QString pauses;    ///< pauses of the clock, see pausesOf()
    QString question;  ///< what was asked of the applicant, or what is missing
    QDate answerDue;
    QString agency;    ///< asked for its consent
    QDate agencyAskedOn;
    QDate agencyDue;
    QString conditions; ///< of the decision in principle
    QDate conditionsDue;
    std::optional<ApplicationGround> ground; ///< of the last act
    QString groundNote;
    QString actNumber;
    QDate actOn;
    QDate decidedOn;   ///< approved, refused or withdrawn
    QDate setAsideOn;  ///< an earlier refusal was set aside
    QString comments;
    std::optional<AgencyAnswer> agencyAnswer;

    static const Description<Application> &description();
};

/// Pauses as they stand in a row: `2026-11-27/2026-12-01` joined by |, without the second date while the answer is
/// awaited. What cannot be read (edited by hand in the file) is left out.
std::vector<Pause> pausesOf(const QString &text);
QString textOfPauses(const std::vector<Pause> &pauses);

} // namespace tizilim
