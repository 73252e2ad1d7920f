#include "model/domain/Rate.h"

#include "model/base/Money.h"

#include <QtGlobal>

namespace tizilim {

const Description<Rate> &Rate::description()
{
    static const Description<Rate> description = [] {
        Description<Rate> d;
        d.type = {.code = 32, .name = "rate", .plural = "rates",
                  .label = QT_TRANSLATE_NOOP("RecordType", "Exchange rate"),
                  .labelPlural = QT_TRANSLATE_NOOP("RecordType", "Exchange rates"),
                  .fields = {}, .titleFields = {"currency"}, .numberField = "currency"};
        d.field(1, "date", &Rate::date, FieldKind::Date, QT_TRANSLATE_NOOP("Field", "Date"), {.required = true, .listed = true})
            .field(2, "currency", &Rate::currency, FieldKind::CurrencyCode, QT_TRANSLATE_NOOP("Field", "Currency"),
                   {.required = true, .listed = true})
            .field(3, "rate", &Rate::rate, FieldKind::Quantity, QT_TRANSLATE_NOOP("Field", "Rate"), {.required = true, .listed = true})
            .field(4, "units", &Rate::units, FieldKind::Integer, QT_TRANSLATE_NOOP("Field", "Units of the rate"), {.required = true, .listed = true})
            .field(5, "source", &Rate::source, FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Source"), {.required = true, .listed = true});
        return d;
    }();
    return description;
}

const Rate *rateOfTheDay(std::span<const Rate> rates, const QString &currency, QDate day)
{
    const Rate *best = nullptr;
    for (const Rate &rate : rates) {
        if (rate.currency == currency && rate.date <= day && (!best || rate.date >= best->date))
            best = &rate;
    }
    return best && best->date.daysTo(day) <= longestRateGap ? best : nullptr;
}

Result<qint64> inTiyn(Decimal amount, Decimal rate, qint64 units)
{
    TIZILIM_TRY_ASSIGN(const Decimal product, amount.times(rate));
    TIZILIM_TRY_ASSIGN(const Decimal tenge, product.dividedBy(Decimal(units)));
    TIZILIM_TRY_ASSIGN(const Money money, Money::parse(tenge.toFixed(2)));
    return money.hundredths;
}

} // namespace tizilim
