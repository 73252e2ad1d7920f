#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// A new officer's way in: the administrator invites, the officer enrols with the code, and a role is granted
/// (app/verbs/officers). What these do to registry.keys and to the history happens together or not at all.

struct Invited {
    RecordId officer;
    QString code; ///< in groups; handed to the officer, never stored
};

/// Makes the officer's row and an invitation. Errors: verb.role_may_not, officer.login_taken, keys.login, keys.slots_changed.
[[nodiscard]] Result<Invited> inviteOfficer(Registry &registry, const QString &login, const QString &name, Role role);

struct Enrolled {
    RecordId officer;
    QString fingerprint; ///< of the new signing key, as whoever grants the role will see it (Fingerprint.h)
};

/// The invited officer at the keyboard: makes his keys and sets his password. The event is signed by the new key.
/// Errors: unlock.not_invited, unlock.wrong_code, password.*, officer.state, and those of opening a registry.
[[nodiscard]] Result<Enrolled> enrolOfficer(const std::filesystem::path &folder, const QString &login, const QString &code,
                                            const QString &password, const Environment &environment);

/// Asks the officer at the keyboard once more for the password. Errors: unlock.wrong_password.
[[nodiscard]] Result<void> checkPassword(const Registry &registry, const QString &password);

/// Encrypts the officer's own secrets under a new password. Errors: password.*, keys.slots_changed.
[[nodiscard]] Result<void> changePassword(Registry &registry, const QString &newPassword);

/// Retires an officer's keys and invites him anew, with his role to be granted again; one who has not begun gets
/// another code in place of the one that was lost. Errors: as inviteOfficer, officer.state.
[[nodiscard]] Result<Invited> resetOfficer(Registry &registry, const RecordId &officer, const QString &ground);

} // namespace tizilim
