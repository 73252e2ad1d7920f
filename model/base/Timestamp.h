#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>

namespace tizilim {

/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Timestamp {
    qint64 milliseconds = 0;

    auto operator<=>(const Timestamp &) const = default;

    /// ISO 8601 in UTC with milliseconds: 2026-11-23T06:44:55.000Z.
    QString toIso() const;
    QDateTime toUtc() const;
    /// The local time in Almaty: UTC+6 before 1 March 2024, UTC+5 since (`Asia/Almaty`; no summer time since 2005).
    QDateTime toAlmaty() const;
    /// The day in Almaty on which this instant falls.
    QDate almatyDate() const;
    /// The first instant of a day in Almaty.
    static Timestamp startOfAlmatyDay(QDate day);
};

} // namespace tizilim
