#include "model/base/Decimal.h"

#include <algorithm>
#include <limits>

namespace tizilim {

namespace {

using Units = Decimal::Units;
__extension__ using Magnitude = unsigned __int128;

constexpr Magnitude one = 1'000'000'000'000'000'000;
constexpr Magnitude largest = ~Magnitude(0) >> 1;

Error tooLarge(const QString &what = {})
{
    return Error::refused("decimal.too_large", {what});
}

Magnitude magnitudeOf(Units units)
{
    return units < 0 ? Magnitude(0) - static_cast<Magnitude>(units) : static_cast<Magnitude>(units);
}

Result<Decimal> fromMagnitude(Magnitude magnitude, bool negative)
{
    if (magnitude > largest)
        return failure(tooLarge());
    const auto units = static_cast<Units>(magnitude);
    return Decimal::fromUnits(negative ? -units : units);
}

QString digitsOf(Magnitude magnitude)
{
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(magnitude % 10)));
        magnitude /= 10;
    } while (magnitude != 0);
    return digits;
}

/// floor(a · b / 10^18) and whether the half was reached, by 128 × 128 → 256 bits. False if it does not fit.
bool multiplyAndScale(Magnitude a, Magnitude b, Magnitude &result)
{
    // Split both at 10^18: a = a1·10^18 + a0. Then a·b/10^18 = a1·b1·10^18 + a1·b0 + a0·b1 + a0·b0/10^18.
    const Magnitude a1 = a / one;
    const Magnitude a0 = a % one;
    const Magnitude b1 = b / one;
    const Magnitude b0 = b % one;
    // a1 and b1 are below 2^68, a0 and b0 below 2^60.
    if (a1 != 0 && b1 > largest / one / a1)
        return false;
    const Magnitude high = a1 * b1 * one;
    const Magnitude low = (a0 * b0 + one / 2) / one;
    Magnitude sum = high;
    for (const Magnitude part : {a1 * b0, a0 * b1, low}) {
        if (part > largest - sum)
            return false;
        sum += part;
    }
    result = sum;
    return true;
}

} // namespace

Result<Decimal> Decimal::parse(const QString &text)
{
    QStringView rest(text);
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !std::ranges::all_of(whole, isDigit)
        || !std::ranges::all_of(fraction, isDigit))
        return failure(Error::refused("decimal.malformed", {text}));
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places)
        return failure(Error::refused("decimal.too_many_places", {text}));
    Magnitude magnitude = 0;
    for (qsizetype i = 0; i < whole.size() + places; ++i) {
        const QChar digit = i < whole.size()                       ? whole[i]
                            : i - whole.size() < fraction.size() ? fraction[i - whole.size()]
                                                                   : QChar(u'0');
        const auto value = static_cast<unsigned>(digit.unicode() - u'0');
        if (magnitude > (largest - value) / 10)
            return failure(tooLarge(text));
        magnitude = magnitude * 10 + value;
    }
    return fromMagnitude(magnitude, negative);
}

Result<Decimal> Decimal::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return failure(Error::refused("decimal.malformed", {QString::fromLatin1(bytes.toHex())}));
    Magnitude raw = 0;
    for (const char byte : bytes)
        raw = (raw << 8) | static_cast<unsigned char>(byte);
    return fromUnits(static_cast<Units>(raw ^ (Magnitude(1) << 127)));
}

QByteArray Decimal::toBytes() const
{
    const Magnitude raw = static_cast<Magnitude>(m_units) ^ (Magnitude(1) << 127);
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 16; ++i)
        bytes[i] = static_cast<char>(raw >> (120 - 8 * i));
    return bytes;
}

QString Decimal::toString() const
{
    QString digits = digitsOf(magnitudeOf(m_units));
    digits = digits.rightJustified(places + 1, u'0');
    digits.insert(digits.size() - places, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return m_units < 0 ? u'-' + digits : digits;
}

QString Decimal::toFixed(int digits) const
{
    Magnitude step = 1;
    for (int i = digits; i < places; ++i)
        step *= 10;
    const Magnitude rounded = (magnitudeOf(m_units) + step / 2) / step;
    QString text = digitsOf(rounded).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return m_units < 0 && rounded != 0 ? u'-' + text : text;
}

Result<Decimal> Decimal::plus(Decimal other) const
{
    Units sum = 0;
    if (__builtin_add_overflow(m_units, other.m_units, &sum))
        return failure(tooLarge());
    return fromUnits(sum);
}

Result<Decimal> Decimal::minus(Decimal other) const
{
    Units difference = 0;
    if (__builtin_sub_overflow(m_units, other.m_units, &difference))
        return failure(tooLarge());
    return fromUnits(difference);
}

Result<Decimal> Decimal::times(Decimal other) const
{
    Magnitude product = 0;
    if (!multiplyAndScale(magnitudeOf(m_units), magnitudeOf(other.m_units), product))
        return failure(tooLarge());
    return fromMagnitude(product, (m_units < 0) != (other.m_units < 0));
}

Result<Decimal> Decimal::dividedBy(Decimal other) const
{
    if (other.m_units == 0)
        return failure(Error::refused("decimal.division_by_zero"));
    const Magnitude divisor = magnitudeOf(other.m_units);
    Magnitude quotient = magnitudeOf(m_units) / divisor;
    Magnitude remainder = magnitudeOf(m_units) % divisor;
    // Long division, one decimal place at a time: the remainder times ten never exceeds 2^127 · 10 < 2^131,
    // so it is taken apart by repeated subtraction of the divisor, carried in two steps of doubling and adding.
    for (int place = 0; place < places; ++place) {
        int digit = 0;
        Magnitude scaled = 0;
        for (int i = 0; i < 10; ++i) {
            if (scaled >= divisor - remainder) {
                scaled -= divisor - remainder;
                ++digit;
            } else {
                scaled += remainder;
            }
        }
        if (quotient > (largest - 9) / 10)
            return failure(tooLarge());
        quotient = quotient * 10 + static_cast<unsigned>(digit);
        remainder = scaled;
    }
    if (remainder >= divisor - remainder)
        ++quotient;
    return fromMagnitude(quotient, (m_units < 0) != (other.m_units < 0));
}

} // namespace tizilim
