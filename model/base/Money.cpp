#include "model/base/Money.h"

#include "model/base/Decimal.h"

#include <algorithm>
#include <limits>

namespace tizilim {

Currency Currency::tenge()
{
    return Currency(QStringLiteral("KZT"));
}

Result<Currency> Currency::parse(const QString &code)
{
    if (code.size() != 3 || !std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return failure(Error::refused("currency.malformed", {code}));
    return Currency(code);
}

Result<Money> Money::parse(const QString &text, Currency currency)
{
    const Result<Decimal> amount = Decimal::parse(text);
    if (!amount)
        return failure(Error::refused(amount.error().is("decimal.too_large") ? "money.too_large" : "money.malformed", {text}));
    constexpr Decimal::Units hundredth = 10'000'000'000'000'000;
    if (amount->units() % hundredth != 0)
        return failure(Error::refused("money.too_many_places", {text}));
    const Decimal::Units hundredths = amount->units() / hundredth;
    if (hundredths > std::numeric_limits<qint64>::max() || hundredths < std::numeric_limits<qint64>::min())
        return failure(Error::refused("money.too_large", {text}));
    return Money{static_cast<qint64>(hundredths), std::move(currency)};
}

Result<Money> Money::plus(const Money &other) const
{
    if (currency != other.currency)
        return failure(Error::refused("money.currencies_differ", {currency.code(), other.currency.code()}));
    qint64 sum = 0;
    if (__builtin_add_overflow(hundredths, other.hundredths, &sum))
        return failure(Error::refused("money.too_large"));
    return Money{sum, currency};
}

QString Money::toString() const
{
    constexpr Decimal::Units hundredth = 10'000'000'000'000'000;
    return Decimal::fromUnits(Decimal::Units(hundredths) * hundredth).toFixed(2);
}

} // namespace tizilim
