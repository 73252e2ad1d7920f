#pragma once

#include "model/domain/Field.h"

#include <QString>

namespace tizilim {

class Format;

/// The words of a field in the language of the window.
QString fieldLabel(const Field &field);
/// One line of help; empty if the field has none.
QString fieldHint(const Field &field);
/// The label of a choice.
QString choiceText(const Choice &choice);

/// A value as people read it: dates, money and numbers in the form of the language, codes as words. References give
/// their plain id: their titles come with the page of a list.
QString valueText(const Field &field, const Value &value, const Format &format);

/// Whether values of a kind are numbers, which stand at the right of a column.
bool isNumeric(FieldKind kind);

} // namespace tizilim
