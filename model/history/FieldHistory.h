#pragma once

#include "model/history/PlacedEvents.h"
#include "model/storage/RecordTable.h"

namespace tizilim {

/// Which fields of a row are not as the payloads of its events say, joined by a comma; empty where the payloads do not
/// tell (rows of imports). "salt" where all fields are right, so that only salt or schema can differ.
/// Errors: those of the store.
[[nodiscard]] Result<QString> fieldsThatDiffer(PlacedEvents &events, const StoredRow &row, const std::vector<quint64> &sequences);

} // namespace tizilim
