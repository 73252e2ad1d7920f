#pragma once

#include "model/domain/Field.h"

#include <QHash>

namespace tizilim {

/// What a value tells of other fields of the same record, by their names: an IIN birth date, sex and that it is a
/// person's; a BIN that it is a company's; an address its chains. Forms fill these in, the person may say otherwise.
QHash<QString, Value> impliedBy(const Field &field, const Value &value);

} // namespace tizilim
