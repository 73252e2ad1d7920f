#pragma once

#include "model/reports/Figure.h"

#include <vector>

namespace tizilim {

/// The axis of values: from a round number at or below the least value (or zero) to one at or above the greatest.
/// What is counted in whole things has whole marks. Doubles are enough here: they place marks, they are never written out.
class ChartScale {
public:
    static ChartScale of(const Figure &figure);

    double least() const { return m_least; }
    double greatest() const { return m_greatest; }
    /// Round values from least to greatest, as exact numbers to be written beside the axis.
    const std::vector<Decimal> &ticks() const { return m_ticks; }
    /// 0 at the least value, 1 at the greatest.
    double place(double value) const { return (value - m_least) / (m_greatest - m_least); }

private:
    ChartScale(double least, double greatest, bool counts);

    double m_least = 0;
    double m_greatest = 1;
    std::vector<Decimal> m_ticks;
};

/// A value for drawing.
double drawn(const Decimal &value);

} // namespace tizilim
