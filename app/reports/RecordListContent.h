#pragma once

#include "app/session/Registry.h"

#include "model/reports/ReportContent.h"

namespace tizilim {

/// A list of records as an officer has it before him.
struct RecordListView {
    ListQuery query;     ///< what is filtered, in his order
    QStringList columns; ///< ids of the columns that he shows, in his order; "title" is what a record is called
};

/// The list as a table for a file: what an officer exports is what he saw. Its rows read from the registry while it is
/// written, as those of makeReport().
[[nodiscard]] Result<ReportContent> recordListContent(const Registry &registry, const RecordListView &view, const QString &language);

} // namespace tizilim
