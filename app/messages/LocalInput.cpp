#include "app/messages/LocalInput.h"

#include "app/messages/LanguageNames.h"

namespace tizilim {

namespace {

const QString tengeSign = QStringLiteral("₸");

} // namespace

Result<QDate> LocalInput::parseDate(const QString &text) const
{
    const QString typed = text.simplified();
    for (const QString &form : {QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-M-d"), QStringLiteral("d/M/yyyy")}) {
        if (const QDate day = QDate::fromString(typed, form); day.isValid())
            return day;
    }
    // English is written in more than one way: what Format writes (30 Sep) is read as well as the British 30 Sept.
    for (const QLocale &locale : {localeOf(m_language), QLocale(localeOf(m_language).language(), QLocale::AnyCountry)}) {
        for (const QString &form : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy")}) {
            if (const QDate day = locale.toDate(typed, form); day.isValid())
                return day;
        }
    }
    return failure(Error::refused("field.date", {typed}));
}

/// Digits with a decimal point from what a person types: groups and blanks taken out.
QString LocalInput::plain(const QString &typed) const
{
    QString text;
    for (const QChar character : typed) {
        if (character.isSpace() || character == QLatin1Char('\''))
            continue;
        text += character == QChar(0x2212) ? QLatin1Char('-') : character;
    }
    if (m_language == Language::English)
        return text.contains(QLatin1Char('.')) || text.count(QLatin1Char(',')) != 1
                       || text.size() - text.indexOf(QLatin1Char(',')) == 4
                   ? text.remove(QLatin1Char(','))
                   : text.replace(QLatin1Char(','), QLatin1Char('.'));
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

Result<Decimal> LocalInput::parseDecimal(const QString &text) const
{
    return Decimal::parse(plain(text));
}

Result<Money> LocalInput::parseMoney(const QString &text, const Currency &currency) const
{
    QString amount = text;
    amount.remove(tengeSign);
    amount.remove(currency.code(), Qt::CaseInsensitive);
    return Money::parse(plain(amount), currency);
}

} // namespace tizilim
