#pragma once

#include <QString>

namespace tizilim {

/// Qt takes tool tips and message texts that look like markup for markup. These make any text harmless.

/// A tool tip that shows `text` letter by letter.
QString plainToolTip(const QString &text);
/// A text for buttons, tabs and menus, where a single & would become an underline.
QString withoutMnemonic(QString text);

/// A hash or an identifier parted by spaces, so that it is read by groups and finds room in a narrow column.
QString hexInGroups(const QString &hex);

} // namespace tizilim
