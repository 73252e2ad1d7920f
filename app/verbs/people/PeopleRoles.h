#pragma once

#include "model/domain/Officer.h"

namespace tizilim::people {

/// Intake, edit and review of users and declarations (spec: security, "Roles").
inline constexpr Roles workers{Role::LicensingOfficer, Role::Supervisor};
/// Second pair of eyes.
inline constexpr Roles approvers{Role::Supervisor};

} // namespace tizilim::people
