#pragma once

#include "model/base/Decimal.h"
#include "model/base/Money.h"

namespace tizilim {

/// An exact sum of numbers of up to 18 places that cannot overflow in any table that can exist: the wholes and the
/// fractions are added up apart, in 128 bits each.
class ExactSum {
public:
    void add(qint64 whole) { m_wholes += whole; }
    void add(const Money &money);
    void add(const Decimal &decimal);

    /// Plain form with a point; at least `leastPlaces` places, no more zeros than that.
    QString toString(int leastPlaces = 0) const;
    /// The nearest double, for formats that know nothing else.
    double rounded() const;
    bool operator==(const ExactSum &other) const { return toString() == other.toString(); }

private:
    Decimal::Units m_wholes = 0;
    Decimal::Units m_fractions = 0; // in 10^-18, each below one
};

} // namespace tizilim
