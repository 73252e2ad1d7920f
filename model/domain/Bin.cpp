#include "model/domain/Bin.h"

#include "model/domain/AsciiText.h"
#include "model/domain/IinCheckDigit.h"

namespace tizilim {

namespace {

constexpr qsizetype length = 12;
constexpr int firstYearOfLastCentury = 70;

Result<void> checkForm(QStringView text)
{
    if (text.size() != length)
        return failure(Error::refused("bin.length", {QString::number(text.size())}));
    if (const qsizetype at = firstNonDigit(text); at >= 0)
        return failure(Error::refused("bin.digits", {QString::number(at + 1)}));
    return {};
}

Result<void> checkParts(const QString &digits)
{
    const int month = QStringView(digits).sliced(2, 2).toInt();
    if (month < 1 || month > 12)
        return failure(Error::refused("bin.month", {digits.sliced(2, 2)}));
    if (digits[4] < u'4' || digits[4] > u'6')
        return failure(Error::refused("bin.kind", {digits.sliced(4, 1)}));
    if (digits[5] > u'3')
        return failure(Error::refused("bin.unit", {digits.sliced(5, 1)}));
    return {};
}

Result<void> checkCheckDigit(QStringView digits)
{
    const std::optional<int> expected = iinCheckDigit(digits);
    if (!expected)
        return failure(Error::refused("bin.never_issued"));
    if (digits.back().digitValue() != *expected)
        return failure(Error::refused("bin.check_digit", {QString::number(*expected)}));
    return {};
}

} // namespace

Result<Bin> Bin::parse(const QString &text)
{
    TIZILIM_TRY(checkForm(text));
    TIZILIM_TRY(checkParts(text));
    TIZILIM_TRY(checkCheckDigit(text));
    return Bin(text);
}

QDate Bin::registrationMonth() const
{
    const int year = QStringView(m_digits).first(2).toInt();
    const int month = QStringView(m_digits).sliced(2, 2).toInt();
    return {year + (year < firstYearOfLastCentury ? 2000 : 1900), month, 1};
}

Bin::Kind Bin::kind() const
{
    return static_cast<Kind>(m_digits[4].digitValue() - 4);
}

Bin::Unit Bin::unit() const
{
    return static_cast<Unit>(m_digits[5].digitValue());
}

} // namespace tizilim
