#pragma once

#include "model/domain/Field.h"

namespace tizilim {

/// A value as it may be stored under a field: identifiers checked to the last digit and in their one spelling, codes of
/// the field's list, text safe to show (spec: security, "Hostile input"). Null stays null: whether a field is required
/// is not asked here. Errors: field.shape {name} (a value of another kind), field.choice, field.date, email.malformed,
/// phone.malformed, those of the identifiers, of regions, countries, currencies and of safeText().
[[nodiscard]] Result<Value> checkedValue(const Field &field, const Value &value);

} // namespace tizilim
