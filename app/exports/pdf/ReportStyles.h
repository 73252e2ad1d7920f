#pragma once

#include "app/exports/Chart.h"
#include "app/exports/pdf/TextStyle.h"

namespace tizilim {

/// All type and ink of a printed report, on one device.
struct ReportStyles {
    explicit ReportStyles(QPaintDevice *device);

    /// A length in points (1/72 inch) in the device's units.
    qreal points(qreal length) const { return length * unit; }

    qreal unit;
    QColor ink{0x18, 0x24, 0x2F};
    QColor muted{0x5A, 0x69, 0x77};
    QColor rule{0xC4, 0xCC, 0xD3};
    QColor accent{0x0B, 0x72, 0x85};
    TextStyle letterhead;
    TextStyle title;
    TextStyle subtitle;
    TextStyle heading;
    TextStyle body;
    TextStyle bodyMuted;
    TextStyle bodyBold;
    TextStyle foot;
    ChartStyle chart;
};

/// Type of one table; smaller where the table is wide.
struct TableStyles {
    TableStyles(QPaintDevice *device, const ReportStyles &styles, qreal size);

    qreal size;
    TextStyle text;
    TextStyle second; ///< the second language
    TextStyle number; ///< without kerning, so that digits stand below each other
    TextStyle head;
    TextStyle headSecond;
    TextStyle total;
};

} // namespace tizilim
