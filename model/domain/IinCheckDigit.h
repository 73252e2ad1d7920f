#pragma once

#include <QStringView>

#include <optional>

namespace tizilim {

/// The check digit of an IIN or BIN for its first eleven digits, which must be ASCII digits: Σ dᵢ·i mod 11, and if that
/// is 10 once more with the weights 3 4 5 6 7 8 9 10 11 1 2. Empty if it is 10 again: such a number is never issued.
/// Source: Rules for forming identification numbers, Government of Kazakhstan (resolution no. 853 of 22 July 2003 and
/// its successors).
std::optional<int> iinCheckDigit(QStringView digits);

} // namespace tizilim
