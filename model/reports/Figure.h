#pragma once

#include "model/base/Decimal.h"
#include "model/reports/LocalText.h"

#include <optional>
#include <vector>

namespace tizilim {

enum class FigureKind {
    Bars,        ///< one bar a series, side by side, per point
    StackedBars, ///< the series on top of each other
    Lines,       ///< one line a series; a missing value is a gap
    Shares,      ///< first series only: ranked parts of a whole, with their value and per cent
};

/// One row of values, one a point; a missing one was not measured, which is not zero.
struct Series {
    const char *id = "";
    LocalText label;
    std::vector<std::optional<Decimal>> values;
};

/// The data of a chart. What draws it decides how it looks.
struct Figure {
    const char *id = "";
    FigureKind kind = FigureKind::Bars;
    LocalText title;               ///< with its unit: "Capital outflow, bn ₸"
    std::vector<LocalText> points; ///< months, regions, destinations
    std::vector<Series> series;
    int places = -1;                ///< after the point, of values that are written out; -1 as many as a value has
    std::size_t emphasisedFrom = 0; ///< with one series of bars: points before this one are drawn paler
};

} // namespace tizilim
