#include "app/messages/LocalFormat.h"

namespace tizilim {

namespace {

constexpr QChar noBreakSpace(0x00A0);
const QString tengeSign = QStringLiteral("₸");

bool isTenge(const Currency &currency)
{
    return currency == Currency::tenge();
}

} // namespace

QString LocalFormat::date(QDate day) const
{
    if (!day.isValid())
        return {};
    return isEnglish() ? localeOf(m_language).toString(day, QStringLiteral("d MMM yyyy"))
                       : day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString LocalFormat::time(Timestamp instant) const
{
    return instant.toAlmaty().toString(QStringLiteral("HH:mm"));
}

QString LocalFormat::dateTime(Timestamp instant) const
{
    return date(instant.almatyDate()) + QLatin1Char(' ') + time(instant);
}

/// Groups the digits before the point of a plain number and puts in the language's separators.
QString LocalFormat::grouped(const QString &plain) const
{
    const bool negative = plain.startsWith(QLatin1Char('-'));
    const QString digits = negative ? plain.mid(1) : plain;
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? digits : digits.left(point);
    const QChar group = isEnglish() ? QLatin1Char(',') : noBreakSpace;
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, group);
    const QString fraction = point < 0 ? QString()
                                       : (isEnglish() ? QLatin1Char('.') : QLatin1Char(',')) + digits.mid(point + 1);
    return (negative ? QStringLiteral("−") : QString()) + whole + fraction;
}

QString LocalFormat::number(qint64 number) const
{
    return grouped(QString::number(number));
}

QString LocalFormat::decimal(Decimal number, int places) const
{
    return grouped(places < 0 ? number.toString() : number.toFixed(places));
}

QString LocalFormat::money(const Money &money) const
{
    const QString amount = grouped(money.toString());
    if (!isEnglish())
        return amount + noBreakSpace + (isTenge(money.currency) ? tengeSign : money.currency.code());
    const QString unit = isTenge(money.currency) ? tengeSign : QString(money.currency.code() + noBreakSpace);
    const qsizetype afterSign = amount.startsWith(QChar(0x2212)) ? 1 : 0;
    return amount.left(afterSign) + unit + amount.mid(afterSign);
}

QString LocalFormat::percent(Decimal share, int places) const
{
    return decimal(share, places) + (isEnglish() ? QStringLiteral("%") : QStringLiteral("\u00A0%"));
}

QString LocalFormat::dateExample() const
{
    return date(QDate(2026, 12, 31));
}

Result<QDate> LocalFormat::parseDate(const QString &text) const
{
    const QString typed = text.simplified();
    for (const QString &form : {QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-M-d"), QStringLiteral("d/M/yyyy")}) {
        if (const QDate day = QDate::fromString(typed, form); day.isValid())
            return day;
    }
    for (const QString &form : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
        if (const QDate day = localeOf(m_language).toDate(typed, form); day.isValid())
            return day;
    }
    return failure(Error::refused("field.date", {typed}));
}

/// Digits with a decimal point from what a person types: groups and blanks taken out.
QString LocalFormat::plain(const QString &typed) const
{
    QString text;
    for (const QChar character : typed) {
        if (character.isSpace() || character == QLatin1Char('\''))
            continue;
        text += character == QChar(0x2212) ? QLatin1Char('-') : character;
    }
    if (isEnglish())
        return text.contains(QLatin1Char('.')) || text.count(QLatin1Char(',')) != 1
                       || text.size() - text.indexOf(QLatin1Char(',')) == 4
                   ? text.remove(QLatin1Char(','))
                   : text.replace(QLatin1Char(','), QLatin1Char('.'));
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

Result<Decimal> LocalFormat::parseDecimal(const QString &text) const
{
    return Decimal::parse(plain(text));
}

Result<Money> LocalFormat::parseMoney(const QString &text, const Currency &currency) const
{
    QString amount = text;
    amount.remove(tengeSign);
    amount.remove(currency.code(), Qt::CaseInsensitive);
    return Money::parse(plain(amount), currency);
}

} // namespace tizilim
