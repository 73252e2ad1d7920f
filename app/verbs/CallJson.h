#pragma once

#include "app/verbs/VerbDescription.h"

#include "model/base/Result.h"

#include <nlohmann/json.hpp>

namespace tizilim {

/// A call as it stands in the payload of its event: verb, subject, parameters and lines in the plain text of files.
/// The bytes of documents are named by their hash.
nlohmann::json callToJson(const VerbDescription &description, const VerbCall &call);

/// Reads callToJson() back. Errors: those of the fields.
[[nodiscard]] Result<VerbCall> callFromJson(const VerbDescription &description, const nlohmann::json &json);

/// One line of a line set from an object of plain texts, as a --lines file has it. Errors: verb.line_field_unknown,
/// those of the fields.
[[nodiscard]] Result<Record> lineFromJson(const LineSet &lines, const nlohmann::json &json);

} // namespace tizilim
