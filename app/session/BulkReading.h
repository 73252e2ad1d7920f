#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// Personal data read in bulk is an event, signed by whoever reads it (spec: security, "Roles"): a list of more rows than
/// the parameter reading.bulk_rows says, or of any number where reference data does not say. Nothing is written where the
/// type holds no personal data or the registry is open for reading only. Call it before the rows are handed out.
[[nodiscard]] Result<void> noteReading(Registry &registry, const RecordType &type, qint64 rows);

} // namespace tizilim
