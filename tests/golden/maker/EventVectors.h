#pragma once

#include <nlohmann/json.hpp>

namespace tizilim {

/// Ten events with everything that they are made of: keys, rows with their salts, payloads and nonces, and everything
/// that follows: row hashes, leaf data, leaf hashes and the root after each (docs/file-format.md, "Event vectors").
/// Always the same.
nlohmann::json eventVectors();

} // namespace tizilim
