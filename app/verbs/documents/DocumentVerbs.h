#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Verb;

/// Files kept with records of any type.
std::vector<std::unique_ptr<Verb>> documentVerbs();

} // namespace tizilim
