#pragma once

#include "app/reports/PastRecords.h"
#include "app/reports/ReportPeriod.h"

#include "model/reports/ReportContent.h"

namespace tizilim {

/// The types whose past the compliance report looks into.
std::vector<const RecordType *> complianceTypes();

/// The figures of a period beside those of the period before, as each stood on its last day; of a period that is not over,
/// on `today`. `past` is that of the period's last day. Errors: those of the store.
[[nodiscard]] Result<KeyFigures> complianceFigures(const Registry &registry, const ReportPeriod &period, QDate today, const PastRecords &past);

/// Sources of funds in the declarations accepted, by month: the year that ends with the period. None where there were none.
[[nodiscard]] Result<std::optional<Figure>> fundsByMonth(const Registry &registry, const ReportPeriod &period, const PastRecords &past);

} // namespace tizilim
