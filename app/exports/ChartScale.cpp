#include "app/exports/ChartScale.h"

#include <algorithm>
#include <cmath>

namespace tizilim {

namespace {

constexpr double wantedSteps = 4;

/// The smallest of 1, 2, 2.5, 5 × 10^n that needs no more than the wanted number of steps; a whole number where whole things
/// are counted.
double roundStep(double span, bool counts)
{
    const double rough = counts ? std::max(span / wantedSteps, 1.0) : span / wantedSteps;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = factor * magnitude;
        if (step >= rough * 0.999 && (!counts || step == std::floor(step)))
            return step;
    }
    return 10 * magnitude;
}

bool countsWholeThings(const Figure &figure)
{
    return std::ranges::all_of(figure.series, [](const Series &series) {
        return std::ranges::all_of(series.values, [](const std::optional<Decimal> &value) { return !value || drawn(*value) == std::floor(drawn(*value)); });
    });
}

Decimal exactly(double value)
{
    // A tick is a few digits times a power of ten; nine places write it without the dust of binary fractions.
    return Decimal::parse(QString::number(value, 'f', 9)).value_or(Decimal());
}

std::pair<double, double> rangeOfStacks(const Figure &figure)
{
    double least = 0;
    double greatest = 0;
    for (std::size_t point = 0; point < figure.points.size(); ++point) {
        double up = 0;
        double down = 0;
        for (const Series &series : figure.series) {
            if (point >= series.values.size() || !series.values[point])
                continue;
            const double value = drawn(*series.values[point]);
            (value < 0 ? down : up) += value;
        }
        least = std::min(least, down);
        greatest = std::max(greatest, up);
    }
    return {least, greatest};
}

std::pair<double, double> rangeOfValues(const Figure &figure)
{
    double least = 0;
    double greatest = 0;
    for (const Series &series : figure.series) {
        for (const std::optional<Decimal> &value : series.values) {
            if (!value)
                continue;
            least = std::min(least, drawn(*value));
            greatest = std::max(greatest, drawn(*value));
        }
    }
    return {least, greatest};
}

} // namespace

double drawn(const Decimal &value)
{
    return static_cast<double>(value.units()) / 1e18;
}

ChartScale ChartScale::of(const Figure &figure)
{
    const auto [least, greatest] =
        figure.kind == FigureKind::StackedBars ? rangeOfStacks(figure) : rangeOfValues(figure);
    return ChartScale(least, greatest, countsWholeThings(figure));
}

ChartScale::ChartScale(double least, double greatest, bool counts)
{
    if (!(greatest > least))
        greatest = least + 1;
    const double step = roundStep(greatest - least, counts);
    const double first = std::floor(least / step + 1e-9);
    const double last = std::ceil(greatest / step - 1e-9);
    m_least = first * step;
    m_greatest = last * step;
    for (double i = first; i <= last; ++i)
        m_ticks.push_back(exactly(i * step));
}

} // namespace tizilim
