#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Verb;

/// Roles and their end: grant, change of role, disabling. Each needs a second administrator or supervisor, unless there
/// is none (spec: security, "Keys", enrolment).
std::vector<std::unique_ptr<Verb>> officerVerbs();

} // namespace tizilim
