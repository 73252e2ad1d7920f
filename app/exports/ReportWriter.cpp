#include "app/exports/ReportWriter.h"

namespace tizilim {

Result<void> forEachRow(const TableSurvey &survey, ExportSteps &steps,
                        const std::function<Result<void>(const Row &)> &use)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<RowSource> source, survey.table->open());
    TotalsCheck totals(survey);
    Row row;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        if (!totals.add(row))
            return failure(Error::internal("report.rows_changed", {QString::fromLatin1(survey.table->id)}));
        TIZILIM_TRY(use(row));
        TIZILIM_TRY(steps.step());
    }
    return totals.finish();
}

} // namespace tizilim
