#pragma once

#include <QString>

namespace tizilim {

struct ImportDescription;

/// The name of an import in the language in force.
QString importText(const ImportDescription &import);

} // namespace tizilim
