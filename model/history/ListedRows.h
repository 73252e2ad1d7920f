#pragma once

#include "model/domain/RecordType.h"
#include "model/base/Result.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace tizilim {

/// What a payload says of the fields of a row: each that differs as [before, after], in the plain text of files, null
/// where there is no value or no row (docs/file-format.md, "Payloads").
nlohmann::json changedFields(const std::optional<Record> &before, const std::optional<Record> &after);

/// The row as it was before such a change, from the row after it. Errors: payload.fields_malformed.
[[nodiscard]] Result<Record> withFieldsBefore(Record after, const nlohmann::json &fields);

/// The fields that a payload lists for a row; null if it lists none.
const nlohmann::json *fieldsListedFor(const nlohmann::json &payload, const RecordType &type, const RecordId &id);

} // namespace tizilim
