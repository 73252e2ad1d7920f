#pragma once

#include "model/base/Result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace tizilim {

/// The business identification number of a company (BIN, БСН, БИН): YYMM T A SSSSS K.
/// Source: Law on national registers of identification numbers, 12 January 2007, no. 223-III.
class Bin {
public:
    enum class Kind { Resident, NonResident, JointEntrepreneur }; ///< fifth digit 4, 5, 6
    enum class Unit { Head, Branch, Representation, Farm };       ///< sixth digit 0, 1, 2, 3

    /// Twelve digits, nothing else. Errors, in the order of the checks: bin.length (how many characters there are),
    /// bin.digits (where, counted from 1), bin.month (its two digits), bin.kind (the fifth digit), bin.unit (the
    /// sixth), bin.never_issued, bin.check_digit (the right one).
    [[nodiscard]] static Result<Bin> parse(const QString &text);

    const QString &toString() const { return m_digits; }
    /// The first day of the month in which it was registered. The number has two digits of the year: 00–69 are taken as
    /// 20xx, 70–99 as 19xx.
    QDate registrationMonth() const;
    Kind kind() const;
    Unit unit() const;

    auto operator<=>(const Bin &) const = default;

private:
    explicit Bin(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace tizilim
