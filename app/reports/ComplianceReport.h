#pragma once

#include "app/reports/ReportCatalogue.h"

namespace tizilim {

/// Licences, registered users and declarations of funds over a period.
extern const Report complianceReport;
[[nodiscard]] Result<std::vector<Section>> complianceSections(const Registry &registry, const ReportRequest &request);

} // namespace tizilim
