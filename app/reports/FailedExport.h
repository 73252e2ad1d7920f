#pragma once

#include "app/session/RegistryParts.h"

namespace tizilim {

/// What an EXPORT event announced did not come to be. If that cannot be written either, nothing is told: the first error is
/// the one that people must hear of.
void recordFailedExport(Registry::Parts &parts, const StoredEvent &exported, const Error &error);

} // namespace tizilim
