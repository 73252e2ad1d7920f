#pragma once

#include "app/session/Registry.h"

#include "model/history/RowChange.h"

namespace tizilim {

/// Writes rows with a signed event, past every verb: for what a test needs to be there and is not about.
bool plant(Registry &registry, const RowChanges &changes);

} // namespace tizilim
