#pragma once

#include "app/package/StoredZip.h"

#include "model/history/EventLog.h"

namespace tizilim {

/// The members under history/ that open an EXPORT event and tie it to the history: the tree is that of all events up to it.
/// Errors: those of the store.
[[nodiscard]] Result<std::vector<ZipMember>> packageHistory(const EventLog &log, const StoredEvent &exported, const Ed25519Signer &signer);

} // namespace tizilim
