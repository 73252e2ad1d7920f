#pragma once

#include <QByteArray>

#include <optional>

namespace tizilim {

/// Decodes standard base64 (RFC 4648, section 4) in its one canonical form: padded, no white space, no bits left over.
std::optional<QByteArray> decodeBase64(const QByteArray &text);

} // namespace tizilim
