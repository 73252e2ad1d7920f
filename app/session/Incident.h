#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// An administrator takes note that the history was rolled back or rewritten: an event names the tree that was seen
/// before and is gone. From then on the registry can be written again, on every workstation that remembers that tree.
/// Errors: registry.not_rolled_back, verb.role_may_not, those of the store.
[[nodiscard]] Result<void> recordIncident(Registry &registry, const QString &note);

} // namespace tizilim
