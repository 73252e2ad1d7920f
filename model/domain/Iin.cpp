#include "model/domain/Iin.h"

#include "model/domain/AsciiText.h"
#include "model/domain/IinCheckDigit.h"

namespace tizilim {

namespace {

constexpr qsizetype length = 12;

int number(QStringView digits)
{
    return digits.toInt();
}

QDate dateIn(int century, QStringView digits)
{
    return {century + number(digits.sliced(0, 2)), number(digits.sliced(2, 2)), number(digits.sliced(4, 2))};
}

int centuryOf(QStringView digits)
{
    return 1800 + (number(digits.sliced(6, 1)) - 1) / 2 * 100;
}

bool dateExists(QStringView digits)
{
    const bool centuryUnknown = digits[6] == u'0';
    // 29 February 00 was in 2000, not in 1900.
    return centuryUnknown ? dateIn(1900, digits).isValid() || dateIn(2000, digits).isValid()
                          : dateIn(centuryOf(digits), digits).isValid();
}

Result<void> checkForm(QStringView text)
{
    if (text.size() != length)
        return failure(Error::refused("iin.length", {QString::number(text.size())}));
    if (const qsizetype at = firstNonDigit(text); at >= 0)
        return failure(Error::refused("iin.digits", {QString::number(at + 1)}));
    return {};
}

Result<void> checkCheckDigit(QStringView digits)
{
    const std::optional<int> expected = iinCheckDigit(digits);
    if (!expected)
        return failure(Error::refused("iin.never_issued"));
    if (digits.back().digitValue() != *expected)
        return failure(Error::refused("iin.check_digit", {QString::number(*expected)}));
    return {};
}

} // namespace

Result<Iin> Iin::parse(const QString &text)
{
    TIZILIM_TRY(checkForm(text));
    if (text[6] > u'6')
        return failure(Error::refused("iin.century", {text.sliced(6, 1)}));
    if (!dateExists(text))
        return failure(Error::refused("iin.date", {text.sliced(0, 6)}));
    TIZILIM_TRY(checkCheckDigit(text));
    return Iin(text);
}

std::optional<QDate> Iin::birthDate() const
{
    if (isForeignerForm())
        return std::nullopt;
    return dateIn(centuryOf(m_digits), m_digits);
}

std::optional<Sex> Iin::sex() const
{
    if (isForeignerForm())
        return std::nullopt;
    return number(QStringView(m_digits).sliced(6, 1)) % 2 == 1 ? Sex::Male : Sex::Female;
}

} // namespace tizilim
