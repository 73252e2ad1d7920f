#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// The record that a word of the command line names: by its id, or by the number that people use (a licence's number, an
/// officer's login). Errors: record.not_found {text}, those of the store.
[[nodiscard]] Result<RecordId> recordNamed(const Registry &registry, const RecordType &type, const QString &text);

} // namespace tizilim
