#pragma once

#include "model/base/Result.h"

#include <QString>

#include <compare>

namespace tizilim {

/// A currency by its ISO 4217 code: three capital Latin letters.
class Currency {
public:
    static Currency tenge();
    /// Errors: currency.malformed.
    [[nodiscard]] static Result<Currency> parse(const QString &code);
    const QString &code() const { return m_code; }
    bool operator==(const Currency &) const = default;

private:
    explicit Currency(QString code) : m_code(std::move(code)) {}
    QString m_code;
};

/// An amount of one currency in hundredths (tiyn for the tenge); never rounded unseen.
struct Money {
    qint64 hundredths = 0;
    Currency currency = Currency::tenge();

    static Money tenge(qint64 tiyn) { return {tiyn, Currency::tenge()}; }
    /// Reads `-?digits[.d[d]]`. Errors: money.malformed, money.too_many_places, money.too_large.
    [[nodiscard]] static Result<Money> parse(const QString &text, Currency currency = Currency::tenge());
    /// Errors: money.currencies_differ, money.too_large.
    [[nodiscard]] Result<Money> plus(const Money &other) const;
    /// Plain form with two places: 1234567.50.
    QString toString() const;
    bool operator==(const Money &) const = default;
};

} // namespace tizilim
