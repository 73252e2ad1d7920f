#pragma once

#include "model/domain/ParametersInForce.h"
#include "model/domain/RecordType.h"

#include <optional>

namespace tizilim {

/// When a second person has to stand behind what a verb does, where reference data decides it. Data, so that whoever
/// performs the verb and whoever verifies the history years later ask the same.
struct ApprovalCondition {
    const RecordType *type = nullptr;  ///< the rows that are looked at
    const char *state = nullptr;       ///< only those that come into this state; null: all
    const char *parameter = "";        ///< by which reference data; where none is in force a second person is needed
    std::vector<const char *> amounts; ///< fields in tenge: above the parameter a second person is needed. Without any, the parameter is 1 or 0

    /// What is at stake in a row that the verb leaves like this, in tiyn, 0 where amounts do not count; none where the row
    /// is not one of those looked at.
    std::optional<qint64> stakeIn(const Record &row) const;
    /// Whether a second person is needed on a day for that.
    bool asks(qint64 stake, const ParametersInForce &parameters, QDate day) const;
};

} // namespace tizilim
