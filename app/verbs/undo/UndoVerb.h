#pragma once

#include "app/verbs/Verb.h"

#include <memory>
#include <vector>

namespace tizilim {

/// The id of the verb that takes events back; its parameter "event" is the number of the event.
constexpr const char *undoVerb = "event.undo";

std::vector<std::unique_ptr<Verb>> undoVerbs();

} // namespace tizilim
