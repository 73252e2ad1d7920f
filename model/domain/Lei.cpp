#include "model/domain/Lei.h"

#include "model/domain/AsciiText.h"
#include "model/domain/CheckDigits97.h"

namespace tizilim {

namespace {

constexpr qsizetype length = 20;
constexpr qsizetype lengthBeforeCheckDigits = 18;

/// Where a character stands that cannot stand there, or -1.
qsizetype wrongCharacter(QStringView code)
{
    if (const qsizetype at = firstNonAlphanumeric(code); at >= 0)
        return at;
    const qsizetype inCheckDigits = firstNonDigit(code.sliced(lengthBeforeCheckDigits));
    return inCheckDigits < 0 ? -1 : lengthBeforeCheckDigits + inCheckDigits;
}

} // namespace

Result<Lei> Lei::parse(const QString &text)
{
    if (text.size() != length)
        return failure(Error::refused("lei.length", {QString::number(text.size())}));
    const QString code = asciiUpper(text);
    if (const qsizetype at = wrongCharacter(code); at >= 0)
        return failure(Error::refused("lei.characters", {QString::number(at + 1)}));
    const QString expected =
        checkDigits97(QString(QStringView(code).first(lengthBeforeCheckDigits) % QLatin1String("00")));
    if (!code.endsWith(expected))
        return failure(Error::refused("lei.check_digits", {expected}));
    return Lei(code);
}

} // namespace tizilim
