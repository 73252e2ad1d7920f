#pragma once

#include <QByteArray>
#include <QString>

namespace tizilim {

/// Bytes that sort as Kazakh readers expect (А Ә Б … Ұ Ү … Ы І Ь; Cyrillic before Latin), by the collation of ICU for
/// `kk`. Compare them as unsigned bytes. Keys made by another version of ICU do not mix with these: see
/// kazakhOrderVersion().
QByteArray kazakhSortKey(const QString &text);

/// Which version of the collation made the keys; stored ones are made again when it changes.
QString kazakhOrderVersion();

} // namespace tizilim
