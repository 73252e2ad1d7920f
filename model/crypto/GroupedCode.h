#pragma once

#include "model/base/Result.h"
#include "model/crypto/SecretBytes.h"

#include <QString>

namespace tizilim {

/// Secrets on paper: groups of five characters, four that carry 20 bits and one that checks them and the group's place,
/// so that a slip of the pen is found and its group named. The 32 characters are Crockford's: digits and capital
/// letters without I, L, O, U. Read with forgiveness: small letters, I and L as 1, O as 0, Cyrillic letters that look
/// the same, any spaces and hyphens.
namespace GroupedCode {

constexpr int charactersPerGroup = 5;
constexpr int bitsPerGroup = 20;

/// Groups joined by hyphens; a secret that does not fill the last group is followed by bits of its own SHA-256.
QString write(ByteView secret);

/// The secret of `size` bytes. Errors, by the number of the group, never by what was written:
/// code.length {characters expected, characters given}, code.character {group}, code.group {group}, code.checksum (all groups
/// are good, the whole is not).
[[nodiscard]] Result<SecretBytes> read(const QString &text, std::size_t size);

} // namespace GroupedCode

} // namespace tizilim
