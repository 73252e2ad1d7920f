#pragma once

#include <QStringList>

namespace tizilim {

struct Environment;

/// Runs tizilim-cli with the words after the program's name; returns the exit status (docs/command-line.md).
int runCommandLine(const QStringList &words, const Environment &environment);

} // namespace tizilim
