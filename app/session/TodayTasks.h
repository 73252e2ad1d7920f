#pragma once

#include "app/session/DeclinedProposals.h"
#include "app/session/Today.h"

#include "model/domain/WorkingDays.h"

namespace tizilim {

struct TodayTasks {
    std::vector<TodayTask> tasks; ///< the most urgent first, at most mostTasks
    qint64 more = 0;
};

/// The lists that a role looks after, as the beginning of a view: a licensing officer what is his or nobody's, the others
/// everybody's.
QString workScope(Role role);

/// What lies before the officer of a registry.
[[nodiscard]] Result<TodayTasks> readTodayTasks(const Registry &registry, const WorkingDays &calendar,
                                                const std::vector<DeclinedProposal> &declined, const QString &language);

} // namespace tizilim
