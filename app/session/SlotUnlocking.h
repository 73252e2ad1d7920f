#pragma once

#include "app/session/Environment.h"

#include "model/crypto/KeyFile.h"
#include "model/crypto/OpenSlot.h"

namespace tizilim {

/// What login and password opened in a registry's key file.
struct UnlockedSlot {
    std::shared_ptr<const OpenSlot> slot;
    RecordId registry;
    bool staged = false; ///< a changed key file lies beside the one in place
};

/// Tries a password, slowly for whoever guesses: after three wrong ones this workstation waits longer each time.
/// Errors: unlock.wait {seconds} (nothing was tried), those of KeyFile::read and KeyRing::unlock.
[[nodiscard]] Result<UnlockedSlot> unlockSlot(const std::filesystem::path &folder, const QString &login, const QString &password,
                                              const Environment &environment);

} // namespace tizilim
