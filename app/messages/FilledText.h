#pragma once

#include <QString>
#include <QStringList>

namespace tizilim {

/// Fills in %1 … %9 by their numbers, in one pass: a value that holds “%1” itself is not filled in again. Not by
/// QString::arg(), which counts the places that a sentence has and so gives the wrong value where it leaves one out.
QString filledIn(const QString &text, const QStringList &values);

} // namespace tizilim
