#include "model/domain/ApplicationClock.h"

#include "model/domain/ApplicationStates.h"

namespace tizilim {

namespace {

using enum ApplicationState;

Term decisionTerm(const Application &application)
{
    return {application.submittedOn, static_cast<int>(application.decisionDays.value_or(0)), pausesOf(application.pauses)};
}

bool isBeingChecked(ApplicationState state)
{
    return state == Submitted || state == CompletenessCheck;
}

bool isBeforeDecision(ApplicationState state)
{
    return isBeingChecked(state) || state == UnderReview || state == InformationRequested || state == AgencyConsultation
           || state == InPrinciple;
}

QDate nextDue(const Application &application, ApplicationState state)
{
    switch (state) {
    case Submitted:
    case CompletenessCheck: return application.completenessDue;
    case InformationRequested: return application.answerDue;
    case AgencyConsultation: return application.decisionDue.isValid() ? application.decisionDue : application.agencyDue;
    case InPrinciple: return application.conditionsDue.isValid() ? application.conditionsDue : application.decisionDue;
    case UnderReview: return application.decisionDue;
    default: return {};
    }
}

} // namespace

QDate decisionDueOf(const Application &application, const WorkingDays &calendar)
{
    if (!application.decisionDays || !application.submittedOn.isValid())
        return {};
    return calendar.lastDayOf(decisionTerm(application)).value_or(QDate());
}

int decisionDaysUsed(const Application &application, const WorkingDays &calendar, QDate on)
{
    return application.submittedOn.isValid() ? calendar.daysUsed(decisionTerm(application), on) : 0;
}

Application withTermsCounted(Application application, const ApplicationTerms &terms, const WorkingDays &calendar)
{
    if (isBeingChecked(application.state))
        application.completenessDue = calendar.addWorkingDays(application.submittedOn, terms.completeness);
    if (application.state == AgencyConsultation)
        application.agencyDue = calendar.addWorkingDays(application.agencyAskedOn, terms.consultation);
    if (isBeforeDecision(application.state))
        application.decisionDue = decisionDueOf(application, calendar);
    application.dueOn = nextDue(application, application.state);
    return application;
}

Deadline deadlineOf(const Application &application, const WorkingDays &calendar, QDate today)
{
    const ApplicationState state = stateOn(application, today);
    const QDate due = nextDue(application, state);
    if (!due.isValid())
        return {};
    const bool paused = state == InformationRequested;
    const int left = paused && application.decisionDays ? calendar.daysLeft(decisionTerm(application), today)
                                                        : calendar.workingDaysBetween(today, due);
    return {due, left, true, paused};
}

} // namespace tizilim
