#pragma once

#include "model/domain/Application.h"
#include "model/domain/Deadline.h"

namespace tizilim {

/// Terms in force for an application, in working days (reference data).
struct ApplicationTerms {
    int completeness = 0;
    int consultation = 0;
};

/// The last day of the term of the decision, or null while the clock stands still or where the law sets no term.
QDate decisionDueOf(const Application &application, const WorkingDays &calendar);

/// The same application with the dates of its running terms counted anew; terms that are over stay as they were.
/// Called by every verb that moves a clock, and for all open applications when a decree moves a day.
Application withTermsCounted(Application application, const ApplicationTerms &terms, const WorkingDays &calendar);

/// The term that an officer sees beside the application: that of the check, of the decision, or of the applicant's
/// answer while the clock is paused. Nothing (no date) if none runs.
Deadline deadlineOf(const Application &application, const WorkingDays &calendar, QDate today);

/// Working days of the decision's term that were used up to and including a day, pauses left out.
int decisionDaysUsed(const Application &application, const WorkingDays &calendar, QDate on);

} // namespace tizilim
