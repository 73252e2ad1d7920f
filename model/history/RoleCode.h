#pragma once

#include <QtGlobal>

namespace tizilim {

/// The role under which an event was signed, as its byte in the event. A number never changes its meaning.
enum class RoleCode : quint8 {
    None = 0, ///< nobody has granted one yet (ENROL), or the recovery key signs (RECOVER)
    LicensingOfficer = 1,
    Supervisor = 2,
    Auditor = 3,
    Administrator = 4,
};

inline bool isRoleCode(quint8 code)
{
    return code <= static_cast<quint8>(RoleCode::Administrator);
}

} // namespace tizilim
