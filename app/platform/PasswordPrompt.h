#pragma once

#include "model/base/Result.h"

#include <QString>

namespace tizilim {

/// Asks for a password on the terminal, without echo. Errors: cli.no_password, if there is no terminal.
[[nodiscard]] Result<QString> askPassword(const QString &prompt);

} // namespace tizilim
