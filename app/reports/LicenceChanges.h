#pragma once

#include "app/reports/ReportPeriod.h"
#include "app/session/Registry.h"

#include "model/reports/ReportTable.h"

namespace tizilim {

/// What happened to licences in a period, as the history tells it: issued, suspended, reinstated, ended, extended; with ground
/// and day. `language` is that of the licensees' names. Errors: those of the store.
[[nodiscard]] Result<ReportTable> licenceChanges(const Registry &registry, const ReportPeriod &period, const QString &language);

} // namespace tizilim
