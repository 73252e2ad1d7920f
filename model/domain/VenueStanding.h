#pragma once

#include "model/domain/Exchange.h"
#include "model/domain/Warning.h"

namespace tizilim {

/// Whether a provider was authorised by its foreign authority on a day, as far as that authority's register says: from
/// the day of authorisation, if it names one, and before the day on which it ended or was missing from the register.
bool isLicensedAbroadOn(const Exchange &exchange, QDate day);

/// Whether a warning was in force on a day: from the day of its decision, if it names one, and before the day on which it
/// was withdrawn or no longer published.
bool isInForceOn(const Warning &warning, QDate day);

} // namespace tizilim
