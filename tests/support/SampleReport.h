#pragma once

#include "app/exports/ReportTexts.h"
#include "model/reports/ReportContent.h"

namespace tizilim {

/// A report with everything that a report can hold, its figures invented: the compliance report of a quarter.
ReportContent sampleReport();

/// A report of one table with every type of column and so many made-up rows, streamed.
ReportContent longReport(qint64 rows);

/// A report of one table of twenty columns of every type, streamed; too wide for a page that stands.
ReportContent wideReport(qint64 rows);

/// A report of one table whose text cells are these.
ReportContent reportOfTexts(const QStringList &texts);

/// The words of the sample and of the report pages in Kazakh and Russian, as the glossary has them.
ReportTexts sampleTexts(const ReportLanguages &languages);

} // namespace tizilim
