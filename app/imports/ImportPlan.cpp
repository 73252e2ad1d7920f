#include "app/imports/ImportPlan.h"

namespace tizilim {

ImportReport ImportPlan::reportOf(bool goodRowsOnly) const
{
    ImportReport report = expected;
    if (!mayRun(goodRowsOnly))
        report.taken = report.changed = report.closed = 0;
    return report;
}

} // namespace tizilim
