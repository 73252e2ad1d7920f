#pragma once

#include "model/crypto/Digest.h"

#include <QByteArray>

#include <optional>

namespace tizilim {

/// A size or an index as checkpoints and proofs write it: digits without leading zeros, below 2^63.
std::optional<quint64> parseTreeNumber(const QByteArray &digits);

/// A hash as checkpoints and proofs write it: 32 bytes in base64.
std::optional<Digest> parseTreeHash(const QByteArray &base64);

} // namespace tizilim
