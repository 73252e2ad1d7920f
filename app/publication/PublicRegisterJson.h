#pragma once

#include "app/publication/PublicRegister.h"

#include <QByteArray>

namespace tizilim {

/// The public register as one JSON document, every label in three languages (docs/public-register.md has its schema).
QByteArray publicRegisterJson(const PublicRegister &published);

} // namespace tizilim
