#pragma once

#include "model/crypto/KeySlot.h"
#include "model/crypto/OfficerKeys.h"
#include "model/crypto/Password.h"

namespace tizilim {

/// Gives the slot the policy's KDF parameters and a fresh salt, and encrypts the secrets under the password. The rest of
/// the header must be complete: the secrets are bound to it. Costs one scrypt. Errors: those of scrypt.
[[nodiscard]] Result<void> encryptSecrets(KeySlot &slot, const RecordId &registry, const OfficerKeys &keys,
                                          const NewPassword &password, const KdfPolicy &policy, Randomness &randomness);

/// Costs one scrypt. Errors: unlock.wrong_password (or a changed header: nobody can tell the two apart), those of scrypt.
[[nodiscard]] Result<OfficerKeys> decryptSecrets(const KeySlot &slot, const RecordId &registry, const Password &password,
                                                 const KdfPolicy &policy);

} // namespace tizilim
