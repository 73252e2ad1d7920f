#pragma once

#include <QString>
#include <QStringList>

namespace tizilim {

/// True if a password is one that guessers try first: a short unit repeated, runs along the alphabet, the digits or a
/// keyboard row, or well-known words (and the names given) with digits and marks around or between them.
bool isCommonPassword(const QString &password, const QStringList &names);

} // namespace tizilim
