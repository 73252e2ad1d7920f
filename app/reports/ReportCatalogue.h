#pragma once

#include "app/session/Registry.h"

#include "model/reports/Report.h"
#include "model/reports/ReportContent.h"
#include "model/reports/ReportLanguages.h"

namespace tizilim {

/// What a report is asked for.
struct ReportRequest {
    QString name;
    QDate from; ///< inclusive days in Almaty
    QDate to;
    ReportLanguages languages;
};

/// Every report that the registry makes; a new one adds its line in ReportCatalogue.cpp.
const std::vector<Report> &reportCatalogue();

/// The content of a report as the registry stands at this moment. Its tables read from the registry while it is written:
/// keep the registry, and one reading transaction, until then (see exportReports). Errors: report.unknown {name},
/// report.period, those of the store.
[[nodiscard]] Result<ReportContent> makeReport(const Registry &registry, const ReportRequest &request);

/// What everything that is written of this registry at this moment rests on. Errors: those of the store.
[[nodiscard]] Result<Provenance> provenanceOf(const Registry &registry);

} // namespace tizilim
