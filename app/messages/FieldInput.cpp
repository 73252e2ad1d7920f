#include "app/messages/FieldInput.h"

#include "app/messages/Format.h"
#include "app/messages/LocalInput.h"
#include "model/domain/Bin.h"
#include "model/domain/Dti.h"
#include "model/domain/Iban.h"
#include "model/domain/Iin.h"
#include "model/domain/Lei.h"

#include <QCoreApplication>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qsizetype kazakhNumberLength = 12;

template<typename Identifier>
Result<Value> readIdentifier(const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Identifier identifier, Identifier::parse(text));
    return Value(identifier.toString());
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

bool isTwelveDigits(const QString &text)
{
    return text.size() == kazakhNumberLength && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// Twelve digits are a number of Kazakhstan; its fifth digit tells a company (4–6) from a person (day 0–3). Anything
/// else is a document of another country.
Result<Value> readPersonNumber(const QString &text)
{
    if (!isTwelveDigits(text))
        return Value(text);
    return text.at(4).digitValue() >= 4 ? readIdentifier<Bin>(text) : readIdentifier<Iin>(text);
}

Result<Value> readDate(const LocalInput &input, const QString &text)
{
    TIZILIM_TRY_ASSIGN(const QDate day, input.parseDate(text));
    return Value(day.toString(Qt::ISODate));
}

Result<Value> readTenge(const LocalInput &input, const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Money money, input.parseMoney(text));
    return Value(money.hundredths);
}

Result<Value> readDecimal(const LocalInput &input, QString text)
{
    TIZILIM_TRY_ASSIGN(const Decimal decimal, input.parseDecimal(text.remove(QLatin1Char('%'))));
    return Value(decimal);
}

QString iinNote(const QString &digits, const Format &format)
{
    const Result<Iin> iin = Iin::parse(digits);
    if (!iin)
        return {};
    if (iin->isForeignerForm())
        return QCoreApplication::translate("FieldNote", "A number of the form given to foreigners: compare it with the document");
    QStringList parts;
    if (iin->birthDate())
        parts << QCoreApplication::translate("FieldNote", "Born: %1").arg(format.date(*iin->birthDate()));
    if (iin->sex())
        parts << (*iin->sex() == Sex::Female ? QCoreApplication::translate("FieldNote", "female")
                                             : QCoreApplication::translate("FieldNote", "male"));
    return parts.join(QStringLiteral(" · "));
}

QString kindText(Bin::Kind kind)
{
    switch (kind) {
    case Bin::Kind::Resident: return QCoreApplication::translate("FieldNote", "resident company");
    case Bin::Kind::NonResident: return QCoreApplication::translate("FieldNote", "non-resident company");
    case Bin::Kind::JointEntrepreneur: break;
    }
    return QCoreApplication::translate("FieldNote", "joint sole proprietors");
}

QString unitText(Bin::Unit unit)
{
    switch (unit) {
    case Bin::Unit::Head: return QCoreApplication::translate("FieldNote", "head office");
    case Bin::Unit::Branch: return QCoreApplication::translate("FieldNote", "branch");
    case Bin::Unit::Representation: return QCoreApplication::translate("FieldNote", "representation");
    case Bin::Unit::Farm: break;
    }
    return QCoreApplication::translate("FieldNote", "farm");
}

/// Several codes as people write them, with semicolons, in the form of files.
QString withBars(const QString &typed)
{
    QStringList codes;
    for (const QString &code : QString(typed).replace(QLatin1Char(';'), QLatin1Char('|')).split(QLatin1Char('|'))) {
        if (!code.trimmed().isEmpty())
            codes.append(code.trimmed());
    }
    return codes.join(QLatin1Char('|'));
}

QString binNote(const QString &digits, const Format &format)
{
    const Result<Bin> bin = Bin::parse(digits);
    if (!bin)
        return {};
    const QDate month = bin->registrationMonth();
    return QStringList{kindText(bin->kind()), unitText(bin->unit()),
                       QCoreApplication::translate("FieldNote", "registered: %1 %2")
                           .arg(format.month(month.month()), QString::number(month.year()))}
        .join(QStringLiteral(" · "));
}

} // namespace

Result<Value> readTyped(const Field &field, const QString &text, Language language)
{
    const QString typed = field.kind == FieldKind::LongText ? text : text.trimmed();
    if (typed.isEmpty())
        return Value();
    const LocalInput input(language);
    switch (field.kind) {
    case FieldKind::Date: return readDate(input, typed);
    case FieldKind::Tenge: return readTenge(input, typed);
    case FieldKind::Quantity:
    case FieldKind::Percent: return readDecimal(input, typed);
    case FieldKind::Integer: return parseValue(field, withoutSpaces(typed).remove(QLatin1Char(',')));
    case FieldKind::Iin: return readIdentifier<Iin>(withoutSpaces(typed));
    case FieldKind::Bin: return readIdentifier<Bin>(withoutSpaces(typed));
    case FieldKind::PersonNumber: return readPersonNumber(withoutSpaces(typed));
    case FieldKind::Lei: return readIdentifier<Lei>(withoutSpaces(typed));
    case FieldKind::Iban: return readIdentifier<Iban>(withoutSpaces(typed));
    case FieldKind::Dti: return readIdentifier<Dti>(withoutSpaces(typed));
    case FieldKind::CurrencyCode: return parseValue(field, typed.toUpper());
    case FieldKind::Codes: return parseValue(field, withBars(typed));
    default: return parseValue(field, typed);
    }
}

QString typedText(const Field &field, const Value &value, Language language)
{
    if (isNull(value))
        return {};
    const Format format(language);
    const QString plain = plainText(field, value);
    switch (field.kind) {
    case FieldKind::Date: return format.date(QDate::fromString(plain, Qt::ISODate));
    case FieldKind::Tenge:
    case FieldKind::Integer:
    case FieldKind::Quantity:
    case FieldKind::Percent: return format.number(plain);
    case FieldKind::Codes: return QString(plain).replace(QLatin1Char('|'), QStringLiteral("; "));
    case FieldKind::Iban: {
        const Result<Iban> iban = Iban::parse(plain);
        return iban ? iban->toPrinted() : plain;
    }
    default: return plain;
    }
}

QString noteOf(const Field &field, const Value &value, Language language)
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    const Format format(language);
    switch (field.kind) {
    case FieldKind::Iin: return iinNote(*text, format);
    case FieldKind::Bin: return binNote(*text, format);
    case FieldKind::PersonNumber:
        if (!isTwelveDigits(*text))
            return {};
        return text->at(4).digitValue() >= 4 ? binNote(*text, format) : iinNote(*text, format);
    default: return {};
    }
}

} // namespace tizilim
