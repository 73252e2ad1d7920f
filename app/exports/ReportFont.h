#pragma once

#include "model/base/Result.h"

#include <QFont>

namespace tizilim {

/// The typeface of reports, which has every Kazakh letter and the tenge sign; its size is still to be set.
QFont reportFont(QFont::Weight weight);

/// Needs a QGuiApplication whose platform knows the system's fonts (offscreen does, minimal does not).
/// Errors: export.font_missing.
[[nodiscard]] Result<void> checkReportFont();

} // namespace tizilim
