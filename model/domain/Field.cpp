#include "model/domain/Field.h"

#include "model/base/Money.h"

#include <algorithm>

namespace tizilim {

namespace {

using Reader = Result<Value> (*)(const Field &, const QString &);

Result<Value> refuse(const char *code, const QString &text)
{
    return failure(Error::refused(code, {text}));
}

Result<Value> readText(const Field &, const QString &text)
{
    return Value(text);
}

Result<Value> readInteger(const Field &, const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? Result<Value>(Value(number)) : refuse("field.integer", text);
}

Result<Value> readBoolean(const Field &, const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes"))
        return Value(qint64(1));
    if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no"))
        return Value(qint64(0));
    return refuse("field.boolean", text);
}

Result<Value> readDate(const Field &, const QString &text)
{
    QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        date = QDate::fromString(text, QStringLiteral("dd.MM.yyyy"));
    if (!date.isValid())
        return refuse("field.date", text);
    return Value(date.toString(Qt::ISODate));
}

Result<Value> readInstant(const Field &, const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || !text.endsWith(u'Z'))
        return refuse("field.instant", text);
    return Value(instant.toMSecsSinceEpoch());
}

Result<Value> readTenge(const Field &, const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Money money, Money::parse(text));
    return Value(money.hundredths);
}

Result<Value> readDecimal(const Field &, const QString &text)
{
    TIZILIM_TRY_ASSIGN(const Decimal decimal, Decimal::parse(text));
    return Value(decimal);
}

Result<Value> readChoice(const Field &field, const QString &text)
{
    return choiceByCode(*field.choices, text) ? Result<Value>(Value(text)) : refuse("field.choice", text);
}

Result<Value> readReference(const Field &, const QString &text)
{
    TIZILIM_TRY_ASSIGN(const RecordId id, RecordId::parse(text));
    return Value(id.bytes());
}

Result<Value> readBytes(const Field &, const QString &text)
{
    return Value(QByteArray::fromHex(text.toLatin1()));
}

Reader readerOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer: return readInteger;
    case FieldKind::Boolean: return readBoolean;
    case FieldKind::Date: return readDate;
    case FieldKind::Instant: return readInstant;
    case FieldKind::Tenge: return readTenge;
    case FieldKind::Quantity:
    case FieldKind::Percent: return readDecimal;
    case FieldKind::Choice: return readChoice;
    case FieldKind::Reference: return readReference;
    case FieldKind::Hash:
    case FieldKind::File: return readBytes;
    default: return readText;
    }
}

QString integerText(FieldKind kind, qint64 number)
{
    switch (kind) {
    case FieldKind::Boolean: return number ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Instant: return Timestamp{number}.toIso();
    case FieldKind::Tenge: return Money::tenge(number).toString();
    default: return QString::number(number);
    }
}

} // namespace

quint8 storedTag(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Instant:
    case FieldKind::Tenge: return 1;
    case FieldKind::Reference:
    case FieldKind::Hash:
    case FieldKind::File: return 3;
    case FieldKind::Quantity:
    case FieldKind::Percent: return 4;
    default: return 2;
    }
}

Result<Value> parseValue(const Field &field, const QString &text)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const QString trimmed = field.kind == FieldKind::LongText ? normal : normal.trimmed();
    if (trimmed.isEmpty())
        return Value();
    return readerOf(field.kind)(field, trimmed);
}

QString plainText(const Field &field, const Value &value)
{
    switch (tagOf(value)) {
    case 1: return integerText(field.kind, std::get<qint64>(value));
    case 2: return std::get<QString>(value);
    case 3: return QString::fromLatin1(std::get<QByteArray>(value).toHex());
    case 4: return std::get<Decimal>(value).toString();
    default: return {};
    }
}

} // namespace tizilim
