#include "model/reports/ExactSum.h"

namespace tizilim {

namespace {

using Units = Decimal::Units;
constexpr Units one = 1'000'000'000'000'000'000;
constexpr Units tiynUnits = one / 100;

QString digitsOf(Units value)
{
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

} // namespace

void ExactSum::add(const Money &money)
{
    m_wholes += money.hundredths / 100;
    m_fractions += money.hundredths % 100 * tiynUnits;
}

void ExactSum::add(const Decimal &decimal)
{
    m_wholes += decimal.units() / one;
    m_fractions += decimal.units() % one;
}

QString ExactSum::toString(int leastPlaces) const
{
    Units wholes = m_wholes + m_fractions / one;
    Units fraction = m_fractions % one;
    if (wholes > 0 && fraction < 0) {
        --wholes;
        fraction += one;
    } else if (wholes < 0 && fraction > 0) {
        ++wholes;
        fraction -= one;
    }
    const bool negative = wholes < 0 || fraction < 0;
    QString places = digitsOf(negative ? -fraction : fraction).rightJustified(Decimal::places, u'0');
    while (places.size() > leastPlaces && places.endsWith(u'0'))
        places.chop(1);
    QString text = digitsOf(negative ? -wholes : wholes);
    if (!places.isEmpty())
        text += u'.' + places;
    return negative ? u'-' + text : text;
}

double ExactSum::rounded() const
{
    return toString().toDouble();
}

} // namespace tizilim
