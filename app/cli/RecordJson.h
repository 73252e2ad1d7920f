#pragma once

#include "app/session/Registry.h"

#include <nlohmann/json.hpp>

namespace tizilim {

/// A record as the command line prints it: id and every field by its name; numbers and truths as such, everything else
/// as the plain text of files, nothing as null.
nlohmann::json recordToJson(const Record &record);

/// The value of one field in that form.
nlohmann::json valueToJson(const Field &field, const Value &value);

/// An event as `list events` prints it.
nlohmann::json entryToJson(const HistoryEntry &entry);

} // namespace tizilim
