#pragma once

#include "model/history/Problem.h"
#include "model/history/VerificationWatch.h"
#include "model/storage/RecordTable.h"

namespace tizilim {

/// Whether the bytes of a document are those whose size and SHA-256 its row holds. Errors: those of the store.
[[nodiscard]] Result<bool> documentFits(Database &database, const StoredRow &document);

/// Bytes that belong to no document. Errors: those of the store.
[[nodiscard]] Result<Problems> bytesWithoutDocument(Database &database);

} // namespace tizilim
