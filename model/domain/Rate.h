#pragma once

#include "model/domain/Description.h"

#include <span>

namespace tizilim {

/// An official exchange rate: tenge for some units of a currency on a day. Effective-dated reference data.
struct Rate {
    RecordId id;
    QDate date;
    QString currency; ///< ISO 4217
    Decimal rate;     ///< tenge for `units`
    qint64 units = 1; ///< 10 or 100 for currencies of little worth
    QString source;

    static const Description<Rate> &description();
};

/// For how many days a rate holds if no newer one was set: longer than any run of holidays.
constexpr int longestRateGap = 15;

/// The rate of the day: the one of that date, or the last one before it, since none is set on days off. Null if there is
/// none, or the last one is older than longestRateGap. Of several of one date the last in `rates` counts.
const Rate *rateOfTheDay(std::span<const Rate> rates, const QString &currency, QDate day);

/// An amount of a currency in tiyn by a rate, rounded half away from zero. Errors: money.too_large, decimal.too_large.
[[nodiscard]] Result<qint64> inTiyn(Decimal amount, Decimal rate, qint64 units);

} // namespace tizilim
