#pragma once

#include "app/sample/SampleOffice.h"

namespace tizilim {

/// The sample's own warning list: operators without a licence, one of whom has got one since.
void planSampleWarnings(SampleOffice &office, QDate last);

} // namespace tizilim
