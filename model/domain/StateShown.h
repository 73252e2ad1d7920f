#pragma once

#include "model/domain/RecordType.h"

#include <QDate>

namespace tizilim {

/// The status of a record as it is read on a day: what took effect by rule and date counts, though nobody entered it (a
/// licence that ran out has expired, the silence of an agency is consent). Null if the type has no status.
const Choice *stateShown(const Record &record, QDate day);

} // namespace tizilim
