#pragma once

#include <QString>

namespace tizilim {

/// Text as the search index keeps it and as a query asks: words of letters and digits, folded over scripts and
/// spellings, one space between.
QString searchFolding(const QString &text);

} // namespace tizilim
