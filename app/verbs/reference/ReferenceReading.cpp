#include "app/verbs/reference/ReferenceReading.h"

#include "app/session/RegistryParts.h"

#include "model/domain/CalendarDay.h"
#include "model/domain/ParameterNames.h"

namespace tizilim {

Result<ParametersInForce> parametersOf(const Reading &reading)
{
    TIZILIM_TRY_ASSIGN(std::vector<Parameter> parameters, reading.where<Parameter>({}));
    return ParametersInForce(std::move(parameters));
}

Result<WorkingDays> calendarOf(const Reading &reading)
{
    TIZILIM_TRY_ASSIGN(const std::vector<CalendarDay> days, reading.where<CalendarDay>({}));
    return workingDaysWith(days);
}

Result<ParametersInForce> parametersOf(const Registry &registry)
{
    return parametersOf(registry.parts().reading());
}

Result<WorkingDays> calendarOf(const Registry &registry)
{
    return calendarOf(registry.parts().reading());
}

Result<ApplicationTerms> applicationTerms(const ParametersInForce &parameters, QDate on)
{
    TIZILIM_TRY_ASSIGN(const qint64 completeness, parameters.integer(QString::fromLatin1(parameters::termCompleteness), on));
    TIZILIM_TRY_ASSIGN(const qint64 consultation, parameters.integer(QString::fromLatin1(parameters::termConsultation), on));
    return ApplicationTerms{static_cast<int>(completeness), static_cast<int>(consultation)};
}

} // namespace tizilim
