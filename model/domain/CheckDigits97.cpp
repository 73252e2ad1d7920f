#include "model/domain/CheckDigits97.h"

#include "model/domain/AsciiText.h"

#include <QString>

namespace tizilim {

int remainderBy97(QStringView alphanumeric)
{
    int remainder = 0;
    for (const QChar c : alphanumeric) {
        if (isAsciiDigit(c))
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return remainder;
}

QString checkDigits97(QStringView alphanumericWithZeros)
{
    return QStringLiteral("%1").arg(98 - remainderBy97(alphanumericWithZeros), 2, 10, QLatin1Char('0'));
}

} // namespace tizilim
