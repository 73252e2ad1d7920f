#include "model/domain/FieldCheck.h"

#include "model/base/Money.h"
#include "model/domain/Bin.h"
#include "model/domain/Country.h"
#include "model/domain/Dti.h"
#include "model/domain/Iban.h"
#include "model/domain/Iin.h"
#include "model/domain/Lei.h"
#include "model/domain/Region.h"
#include "model/domain/TextSafety.h"
#include "model/domain/WalletAddress.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr qsizetype kazakhNumberLength = 12;

template<typename Identifier>
Result<QString> identifier(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Identifier parsed, Identifier::parse(text));
    return parsed.toString();
}

bool isTwelveDigits(const QString &text)
{
    return text.size() == kazakhNumberLength && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Twelve digits are a number of Kazakhstan; the fifth tells a company (4 to 6) from a person (day of birth, 0 to 3).
/// Anything else is a document of another country.
Result<QString> personNumber(const QString &text)
{
    if (!isTwelveDigits(text))
        return safeText(text);
    return text.at(4).digitValue() >= 4 ? identifier<Bin>(text) : identifier<Iin>(text);
}

Result<QString> country(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Country parsed, Country::parse(text));
    return parsed.code();
}

Result<QString> currency(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Currency parsed, Currency::parse(text));
    return parsed.code();
}

/// By the two digits of its number, or by its nine.
Result<QString> region(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Region parsed, Region::ofPlace(text.size() == 2 ? text + QStringLiteral("0000000") : text));
    return parsed.number();
}

Result<QString> email(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const QString safe, safeText(text));
    const qsizetype at = safe.indexOf(u'@');
    const bool plain = std::ranges::none_of(safe, [](QChar c) { return c.isSpace(); });
    if (at < 1 || at != safe.lastIndexOf(u'@') || !safe.mid(at + 1).contains(u'.') || safe.endsWith(u'.') || !plain)
        return failure(Error::refused("email.malformed", {text}));
    return safe;
}

Result<QString> phone(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const QString safe, safeText(text));
    const bool known = std::ranges::all_of(safe, [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringLiteral("+-() .,/").contains(c) || c.isSpace();
    });
    const auto digits = std::ranges::count_if(safe, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!known || digits < 5)
        return failure(Error::refused("phone.malformed", {text}));
    return safe;
}

Result<QString> date(const QString &text)
{
    if (!QDate::fromString(text, Qt::ISODate).isValid())
        return failure(Error::refused("field.date", {text}));
    return text;
}

Result<QString> choice(const Field &field, const QString &text)
{
    if (!field.choices || !choiceByCode(*field.choices, text))
        return failure(Error::refused("field.choice", {text}));
    return text;
}

Result<QString> checkedText(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::LongText: return safeText(text, Lines::Many);
    case FieldKind::Iin: return identifier<Iin>(text);
    case FieldKind::Bin: return identifier<Bin>(text);
    case FieldKind::PersonNumber: return personNumber(text);
    case FieldKind::Lei: return identifier<Lei>(text);
    case FieldKind::Iban: return identifier<Iban>(text);
    case FieldKind::Dti: return identifier<Dti>(text);
    case FieldKind::Country: return country(text);
    case FieldKind::CurrencyCode: return currency(text);
    case FieldKind::Region: return region(text);
    case FieldKind::Email: return email(text);
    case FieldKind::Phone: return phone(text);
    case FieldKind::Date: return date(text);
    case FieldKind::Choice: return choice(field, text);
    case FieldKind::WalletAddress: return identifier<WalletAddress>(text);
    default: return safeText(text);
    }
}

} // namespace

Result<Value> checkedValue(const Field &field, const Value &value)
{
    if (isNull(value))
        return Value();
    if (tagOf(value) != storedTag(field.kind))
        return failure(Error::usage("field.shape", {field.nameText()}));
    if (tagOf(value) != 2)
        return value;
    TIZILIM_TRY_ASSIGN(const QString text, checkedText(field, std::get<QString>(value)));
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace tizilim
