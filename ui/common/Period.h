#pragma once

#include <QDate>

#include <span>

namespace tizilim {

/// Whole days, both inclusive.
struct Period {
    QDate from;
    QDate to;
    bool operator==(const Period &) const = default;
};

/// A period that people name rather than date.
struct NamedPeriod {
    const char *id;    ///< stable: settings name it
    const char *label; ///< English, context "Period"
    Period (*on)(QDate today);
};

/// This and the last month, quarter and year, in the order in which they are offered.
std::span<const NamedPeriod> namedPeriods();

/// The named period of an id; null if there is none.
const NamedPeriod *namedPeriod(const QString &id);

} // namespace tizilim
