#pragma once

#include "model/base/Language.h"
#include "model/domain/Field.h"

namespace tizilim {

/// Reads what a person types into a field: dates and amounts in the form of the language, identifiers checked to the
/// last digit. Empty text is null. Errors are those of the kinds of values.
[[nodiscard]] Result<Value> readTyped(const Field &field, const QString &text, Language language);

/// The form in which a value is put into a field for editing, read back by readTyped().
QString typedText(const Field &field, const Value &value, Language language);

/// What a value tells by itself, in one line: birth date and sex of an IIN, the kind of a BIN's holder. Empty for most.
QString noteOf(const Field &field, const Value &value, Language language);

} // namespace tizilim
