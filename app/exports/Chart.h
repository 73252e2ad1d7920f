#pragma once

#include "app/exports/ReportTexts.h"
#include "model/reports/Figure.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace tizilim {

/// How charts look on one device. Colours are opaque, so that a PDF stays one without transparency.
struct ChartStyle {
    QFont font;
    qreal unit = 1; ///< length of one point (1/72 inch at 100 %) in the coordinates of the painter
    QColor ink{0x18, 0x24, 0x2F};
    QColor muted{0x5A, 0x69, 0x77};
    QColor grid{0xDC, 0xE2, 0xE8};
    QColor ground{0xFF, 0xFF, 0xFF};
    QColor pale{0x9E, 0xC7, 0xCF}; ///< bars before the period
    std::vector<QColor> series{{0x0B, 0x72, 0x85}, {0x5F, 0xA3, 0xB0}, {0xAA, 0xCD, 0xD3},
                               {0xC2, 0x8A, 0x2B}, {0x7A, 0x5C, 0x99}, {0x8A, 0x94, 0x9E}};
};

/// Where a value was drawn: what a pointer over it belongs to, and what a click opens.
struct ChartMark {
    std::size_t series = 0;
    std::size_t point = 0;
    QRectF area;
};

using ChartMarks = std::vector<ChartMark>;

/// The height at which a figure of this width looks right.
qreal chartHeight(const Figure &figure, const ChartStyle &style);

/// Draws a figure without its title into an area. The same for window, PDF, PNG and SVG, so that what is printed is
/// what was seen.
ChartMarks paintChart(QPainter &painter, const QRectF &area, const Figure &figure, const ReportTexts &texts,
                      const ChartStyle &style);

} // namespace tizilim
