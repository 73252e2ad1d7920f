#pragma once

#include "model/base/Result.h"
#include "model/crypto/Digest.h"
#include "model/crypto/KdfPolicy.h"
#include "model/crypto/SecretBytes.h"

namespace tizilim {

/// HMAC-SHA256 (RFC 2104) of the bytes.
Digest hmacSha256(ByteView key, ByteView bytes);

/// HKDF-SHA256 (RFC 5869): `size` bytes, at most 255 · 32; an empty salt counts as 32 zeros.
/// Errors: crypto.too_long.
[[nodiscard]] Result<SecretBytes> hkdfSha256(ByteView secret, ByteView salt, ByteView info, std::size_t size);

/// A key of 32 bytes: HKDF-SHA256, which cannot fail for that size.
SecretBytes deriveKey(ByteView secret, ByteView salt, ByteView info);

/// scrypt (RFC 7914): 32 bytes. Takes 128 · N · r bytes of memory and, at N = 2^17, about 0.7 s: never on the thread
/// that draws. Errors: kdf.too_weak, kdf.too_large, kdf.malformed by the policy; crypto.out_of_memory.
[[nodiscard]] Result<SecretBytes> scrypt(ByteView password, ByteView salt, const ScryptParameters &parameters,
                                         const KdfPolicy &policy);

} // namespace tizilim
