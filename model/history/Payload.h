#pragma once

#include "model/base/Result.h"
#include "model/crypto/Digest.h"

#include <QByteArray>

namespace tizilim {

/// Random bytes beside a payload, so that nobody guesses it from its commitment.
constexpr qsizetype nonceSize = 32;

/// H("tizilim/v1/payload\0" ‖ nonce ‖ payload): what an event holds of its payload. `payload` is canonical JSON.
/// Errors: payload.nonce_malformed, unless the nonce has 32 bytes.
[[nodiscard]] Result<Digest> payloadCommitment(const QByteArray &nonce, const QByteArray &payload);

} // namespace tizilim
