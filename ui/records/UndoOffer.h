#pragma once

#include "app/verbs/VerbDescription.h"

namespace tizilim {

class Shell;

/// Tells in the banner what was done or proposed; what can be taken back can be from there, by its button or Ctrl+Z.
void tellDone(Shell &shell, const VerbDescription &verb, const VerbOutcome &outcome);

} // namespace tizilim
