#pragma once

namespace tizilim {

/// Forbids memory images of this process, and other processes of the same user to read its memory: keys live there.
/// The first thing that a program does. Nothing happens where the system has no such thing.
void forbidCoreDumps();

} // namespace tizilim
