#pragma once

#include "model/base/Result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace tizilim {

/// What a JSON text from outside may be (security.md, "Hostile input"). Qt's own reader accepts texts that RFC 8259
/// forbids and keeps one of two equal keys without a word, so it is not used for what others send.
struct JsonLimits {
    int depth = 64;                         ///< arrays and objects inside each other
    qsizetype bytes = 64LL * 1024 * 1024;     ///< of the whole text
    bool refuseDuplicateKeys = true;        ///< RFC 8259 allows them; nobody agrees which one counts
};

/// Reads exactly one JSON value in UTF-8 (a byte order mark is passed over) by RFC 8259.
/// Errors: json.malformed {line, column, byte}, json.duplicate_key {key}, json.too_deep {limit},
/// json.too_large {limit in bytes}, json.number_too_large {number}. Lines, columns (in bytes) and bytes count from 1.
[[nodiscard]] Result<nlohmann::json> parseStrictJson(const QByteArray &text, const JsonLimits &limits = {});

} // namespace tizilim
