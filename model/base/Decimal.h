#pragma once

#include "model/base/Result.h"

#include <QByteArray>
#include <QString>

#include <compare>

namespace tizilim {

/// An exact decimal of up to 18 places, between about ±1.7 · 10^20: quantities of assets, rates, prices, shares.
/// Kept as a whole number of 10^-18.
class Decimal {
public:
    __extension__ using Units = __int128;
    static constexpr int places = 18;

    constexpr Decimal() = default;
    /// A whole number.
    constexpr explicit Decimal(qint64 whole) : m_units(Units(whole) * one) {}
    static constexpr Decimal fromUnits(Units units)
    {
        Decimal decimal;
        decimal.m_units = units;
        return decimal;
    }

    /// Reads `-?digits[.digits]`, decimal point, no grouping, no exponent.
    /// Errors: decimal.malformed, decimal.too_many_places, decimal.too_large.
    [[nodiscard]] static Result<Decimal> parse(const QString &text);
    /// Reads what toBytes() wrote. Errors: decimal.malformed.
    [[nodiscard]] static Result<Decimal> fromBytes(const QByteArray &bytes);

    constexpr Units units() const { return m_units; }
    /// Sixteen bytes that sort as the numbers do: big-endian with the sign bit turned over. The storage form.
    QByteArray toBytes() const;
    /// The shortest form: no trailing zeros, no point if whole, "0" for zero. Goes into row hashes.
    QString toString() const;
    /// With exactly `digits` places after the point, rounded half away from zero.
    QString toFixed(int digits) const;

    /// Errors of all: decimal.too_large.
    [[nodiscard]] Result<Decimal> plus(Decimal other) const;
    [[nodiscard]] Result<Decimal> minus(Decimal other) const;
    /// Exact to the last place, rounded half away from zero.
    [[nodiscard]] Result<Decimal> times(Decimal other) const;
    /// Rounded half away from zero at the last place. Errors: decimal.division_by_zero too.
    [[nodiscard]] Result<Decimal> dividedBy(Decimal other) const;

    bool isNegative() const { return m_units < 0; }
    bool isZero() const { return m_units == 0; }
    auto operator<=>(const Decimal &) const = default;

private:
    static constexpr Units one = 1'000'000'000'000'000'000;
    Units m_units = 0;
};

} // namespace tizilim
