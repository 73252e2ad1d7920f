#pragma once

#include "app/verbs/Reading.h"

#include "model/domain/ApplicationClock.h"
#include "model/domain/ParametersInForce.h"
#include "model/domain/WorkingDays.h"

namespace tizilim {

class Registry;

/// All parameters of the registry, to be asked by name and day.
[[nodiscard]] Result<ParametersInForce> parametersOf(const Reading &reading);
/// The calendar by which terms run: the rule and what decrees have put on top.
[[nodiscard]] Result<WorkingDays> calendarOf(const Reading &reading);

/// The same for pages and reports.
[[nodiscard]] Result<ParametersInForce> parametersOf(const Registry &registry);
[[nodiscard]] Result<WorkingDays> calendarOf(const Registry &registry);

/// The terms of applications that were in force on a day. Errors: parameter.missing, parameter.malformed.
[[nodiscard]] Result<ApplicationTerms> applicationTerms(const ParametersInForce &parameters, QDate on);

} // namespace tizilim
