#pragma once

#include "app/session/AuditTrail.h"

#include "model/reports/ReportContent.h"

namespace tizilim {

/// The events that fit a filter as a table for a file, in the order of the list: what an officer exports is what he saw.
/// Its rows read from the registry while it is written, as those of makeReport().
[[nodiscard]] Result<ReportContent> auditTrailContent(const Registry &registry, const AuditFilter &filter, const QString &language);

} // namespace tizilim
