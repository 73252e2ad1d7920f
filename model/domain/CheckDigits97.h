#pragma once

#include <QStringView>

namespace tizilim {

/// The remainder by 97 of a text of digits and capital letters, letters read as 10…35 (ISO/IEC 7064, MOD 97-10).
int remainderBy97(QStringView alphanumeric);

/// The two check digits that belong to a text whose last two characters, or the place for them, are "00".
/// Always 02…98: 00, 01 and 99 have the same remainders as 97, 98 and 02 but are never given out.
QString checkDigits97(QStringView alphanumericWithZeros);

} // namespace tizilim
