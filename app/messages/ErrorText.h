#pragma once

#include "model/base/Error.h"

#include <QString>

namespace tizilim {

/// The sentence for an error in the language in force: what happened, where, and what to do about it.
QString errorText(const Error &error);

} // namespace tizilim
