#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace tizilim {

/// A date of which lists may know the year alone. A day or month of 0 is not known.
struct PartialDate {
    std::int16_t year = 0;
    std::int8_t month = 0;
    std::int8_t day = 0;

    /// ISO 8601, "1952", "1952-05" or "1952-05-01"; nothing for other texts.
    static std::optional<PartialDate> parse(QStringView text);

    bool isWhole() const { return day > 0; }
    bool operator==(const PartialDate &) const = default;
};

enum class DateAgreement : std::uint8_t {
    Unknown, ///< at least one side has none
    Equal,
    SameYear, ///< one side knows no more than the year
    Near,     ///< one part of the date differs as slips of the pen do, or the years by one where one is all there is
    Different,
    FarApart, ///< years apart: other people
};

DateAgreement compareDates(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other);

} // namespace tizilim
