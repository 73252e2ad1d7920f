#pragma once

#include "ui/shell/WindowSection.h"

namespace tizilim {

class Session;

/// The sections of the window that the officer of a session may see, in their order. A new section is one line here.
WindowSections sectionsOf(const Session &session);

} // namespace tizilim
