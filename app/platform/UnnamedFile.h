#pragma once

#include <QString>

namespace tizilim {

/// Files that have no name while they are written, so that a killed process leaves nothing behind. Linux has them on
/// its own file systems (O_TMPFILE); elsewhere these say that there are none and a named file has to do.

/// A file descriptor open for reading and writing, or -1 if this system or this file system has none.
int openUnnamedFile(const QString &folder);

/// A path by which a library can open the same file; empty if there is none.
QString pathOfDescriptor(int descriptor);

/// Gives the file a name that does not exist yet. False and errno set if it cannot.
bool nameUnnamedFile(int descriptor, const QString &path);

/// Makes a new name in a folder last through a power cut, where the system can.
void syncFolder(const QString &folder);

} // namespace tizilim
