#include "app/messages/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

struct Entry {
    const char *code;
    const char *text;
};

// Sorted by nothing but subject; a test finds a code that is made in the sources and missing here. %1, %2 … are the
// error's values, in their order.
const Entry entries[] = {
    {"id.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an identifier of a record: 32 hexadecimal digits are expected.")},
    {"decimal.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a number: digits with a decimal point are expected.")},
    {"decimal.too_many_places", QT_TRANSLATE_NOOP("Error", "“%1” has more than 18 places after the point.")},
    {"decimal.too_large", QT_TRANSLATE_NOOP("Error", "The number is too large: %1")},
    {"decimal.division_by_zero", QT_TRANSLATE_NOOP("Error", "A number cannot be divided by zero.")},
    {"currency.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not a currency code: three capital letters are expected, such as KZT.")},
    {"money.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an amount of money: digits with a decimal point are expected.")},
    {"money.too_many_places", QT_TRANSLATE_NOOP("Error", "“%1” has more than two places after the point.")},
    {"money.too_large", QT_TRANSLATE_NOOP("Error", "The amount is too large: %1")},
    {"money.currencies_differ", QT_TRANSLATE_NOOP("Error", "Amounts in %1 and %2 cannot be added.")},
    {"field.integer", QT_TRANSLATE_NOOP("Error", "“%1” is not a whole number.")},
    {"field.boolean", QT_TRANSLATE_NOOP("Error", "“%1” is neither yes nor no: true, false, 1, 0, yes or no are expected.")},
    {"field.date", QT_TRANSLATE_NOOP("Error", "“%1” is not a date: year-month-day or day.month.year is expected.")},
    {"field.instant", QT_TRANSLATE_NOOP("Error", "“%1” is not a time in UTC: 2026-11-23T06:00:00Z is expected.")},
    {"field.choice", QT_TRANSLATE_NOOP("Error", "“%1” is not in the list of codes of this field.")},
};

} // namespace

QString errorText(const Error &error)
{
    const auto entry = std::ranges::find_if(entries, [&](const Entry &e) { return error.is(e.code); });
    QString text = entry != std::end(entries) ? QCoreApplication::translate("Error", entry->text) : error.code;
    // One pass: a value that holds “%1” itself is not filled in again.
    switch (error.values.size()) {
    case 0: return text.replace(QStringLiteral("%1"), QString()).trimmed();
    case 1: return text.arg(error.values[0]);
    case 2: return text.arg(error.values[0], error.values[1]);
    case 3: return text.arg(error.values[0], error.values[1], error.values[2]);
    default: return text.arg(error.values[0], error.values[1], error.values[2], error.values[3]);
    }
}

} // namespace tizilim
