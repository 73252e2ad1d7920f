#include "app/messages/FieldText.h"

#include "app/messages/Format.h"
#include "model/domain/Country.h"
#include "model/domain/Region.h"

#include <QCoreApplication>

namespace tizilim {

namespace {

QString regionText(const QString &number, Language language)
{
    for (const Region &region : Region::all()) {
        if (region.number() != number && region.code() != number)
            continue;
        switch (language) {
        case Language::Kazakh: return region.kazakhName();
        case Language::Russian: return region.russianName();
        case Language::English: return region.englishName();
        }
    }
    return number;
}

QString countryText(const QString &code, Language language)
{
    const Result<Country> country = Country::parse(code);
    return country ? country->name(languageCode(language)) : code;
}

/// A code, or a span of days: 2026-11-02/2026-11-12, whose end may still be open.
QString codeText(const QString &code, const Format &format)
{
    const QDate from = QDate::fromString(code.section(QLatin1Char('/'), 0, 0), Qt::ISODate);
    if (!from.isValid() || !code.contains(QLatin1Char('/')))
        return code;
    const QDate to = QDate::fromString(code.section(QLatin1Char('/'), 1, 1), Qt::ISODate);
    return format.date(from) + QStringLiteral(" – ") + (to.isValid() ? format.date(to) : QString());
}

QString codesText(const QString &text, const Format &format)
{
    QStringList codes;
    for (const QString &code : text.split(QLatin1Char('|'), Qt::SkipEmptyParts))
        codes.append(codeText(code, format));
    return codes.join(QStringLiteral(", "));
}

QString textOf(const Field &field, const QString &text, const Format &format)
{
    switch (field.kind) {
    case FieldKind::Date: return format.date(QDate::fromString(text, Qt::ISODate));
    case FieldKind::Region: return regionText(text, format.language());
    case FieldKind::Country: return countryText(text, format.language());
    case FieldKind::Codes: return codesText(text, format);
    case FieldKind::Choice: {
        const Choice *choice = field.choices ? choiceByCode(*field.choices, text) : nullptr;
        return choice ? choiceText(*choice) : text;
    }
    default: return text;
    }
}

QString textOf(const Field &field, qint64 number, const Format &format)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return number != 0 ? QCoreApplication::translate("Field", "Yes") : QCoreApplication::translate("Field", "No");
    case FieldKind::Instant: return format.dateTime(Timestamp{number});
    case FieldKind::Tenge: return format.money(Money::tenge(number));
    default: return format.integer(number);
    }
}

} // namespace

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldHint(const Field &field)
{
    return field.options.hint ? QCoreApplication::translate("FieldHint", field.options.hint) : QString();
}

QString choiceText(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

QString valueText(const Field &field, const Value &value, const Format &format)
{
    if (const auto *text = std::get_if<QString>(&value))
        return textOf(field, *text, format);
    if (const auto *number = std::get_if<qint64>(&value))
        return textOf(field, *number, format);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return field.kind == FieldKind::Percent ? format.percent(*decimal) : format.decimal(*decimal);
    return plainText(field, value);
}

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Tenge || kind == FieldKind::Quantity
           || kind == FieldKind::Percent;
}

} // namespace tizilim
