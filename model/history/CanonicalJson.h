#pragma once

#include "model/base/Result.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

namespace tizilim {

/// The one way to write a payload: RFC 8785, restricted to strings, integers below 2^53 in magnitude, booleans, null,
/// arrays and objects; keys in the order of their UTF-16 units, no spaces. Decimals are written as strings.
/// Errors: json.not_canonical (what is wrong: float, integer, text, depth, value).
[[nodiscard]] Result<QByteArray> canonicalJson(const nlohmann::json &value);

/// Reads what canonicalJson() wrote, and nothing else: other spacing, another order, doubled keys are refused.
/// Errors: json.malformed, json.not_canonical.
[[nodiscard]] Result<nlohmann::json> parseCanonicalJson(const QByteArray &bytes);

} // namespace tizilim
