#pragma once

#include <QStringList>

namespace tizilim {

/// Names made to break what shows or stores them, from the public vectors; empty where those are absent.
QStringList hostileNames();

/// Texts that a spreadsheet would run as formulas.
QStringList formulaTexts();

} // namespace tizilim
