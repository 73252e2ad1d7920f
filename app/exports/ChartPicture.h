#pragma once

#include "app/exports/Chart.h"
#include "app/exports/OutputFile.h"

#include <QSize>

namespace tizilim {

/// A chart with its title as a picture of its own. Sizes are in CSS pixels (1/96 inch).

/// PNG at twice the size in pixels, for sharp screens and print. Errors: those of OutputFile.
[[nodiscard]] Result<void> writeChartPng(const Figure &figure, const ReportTexts &texts, QSize size,
                                         const QString &destination);
/// SVG with text as text. Errors: those of OutputFile.
[[nodiscard]] Result<void> writeChartSvg(const Figure &figure, const ReportTexts &texts, QSize size,
                                         const QString &destination);

} // namespace tizilim
