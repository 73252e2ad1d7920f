#pragma once

#include "model/reports/Cell.h"

namespace tizilim {

/// The days of a report, both inclusive, and what to hold them against.
struct ReportPeriod {
    QDate from;
    QDate to;

    bool contains(QDate day) const { return day >= from && day <= to; }
    /// The days before it: as many whole months where it is of whole months, else as many days.
    ReportPeriod before() const;
    /// "II quarter 2026", "2026", or its first and last day.
    LocalText label() const;
};

/// I to XII, as months and quarters stand on axes and in heads.
QString romanNumeral(int number);

/// How a figure changed: the difference of small counts, per cent of large ones; nothing where there was nothing before.
TypedCell changeOf(const TypedCell &before, const TypedCell &now);

} // namespace tizilim
