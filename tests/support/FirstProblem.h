#pragma once

#include "app/session/Verification.h"
#include "tests/support/CallText.h"

namespace tizilim {

/// What verification finds first; empty if all is in order.
inline QByteArray firstProblem(const Registry &registry)
{
    const auto report = verify(registry, {});
    if (!report)
        return why(report);
    return report->ok() ? QByteArray() : (report->problems.front().kind + u' ' + report->problems.front().entity + u' ' + report->problems.front().text).toUtf8();
}

} // namespace tizilim
