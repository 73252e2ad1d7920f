#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Verb;

/// Parameters and calendar: an administrator proposes, a supervisor approves; the defaults that the program brings along
/// need nobody's approval.
std::vector<std::unique_ptr<Verb>> referenceVerbs();

} // namespace tizilim
