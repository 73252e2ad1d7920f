#include "app/messages/Format.h"

#include <QLocale>

namespace tizilim {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar enDash(0x2013);
constexpr int secondsAnHour = 3600;

QLocale monthLocaleOf(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

bool isEnglish(Language language)
{
    return language == Language::English;
}

} // namespace

QString Format::integer(qint64 value) const
{
    return number(QString::number(value));
}

QString Format::decimal(const Decimal &value, int places) const
{
    return number(places < 0 ? value.toString() : value.toFixed(places));
}

QString Format::number(const QString &plain) const
{
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    const qsizetype first = whole.startsWith(u'-') ? 1 : 0;
    const QChar group = isEnglish(m_language) ? QChar(u',') : noBreakSpace;
    for (qsizetype i = whole.size() - 3; i > first; i -= 3)
        whole.insert(i, group);
    return point < 0 ? whole : whole + decimalMark() + QStringView(plain).mid(point + 1);
}

QString Format::amount(const Money &money) const
{
    return number(money.toString());
}

QString Format::money(const Money &money) const
{
    const bool tenge = money.currency == Currency::tenge();
    return amount(money) + noBreakSpace + (tenge ? QStringLiteral("₸") : money.currency.code());
}

QString Format::percent(const Decimal &value, int places) const
{
    QString written = decimal(value, places);
    if (m_language == Language::Russian)
        written += noBreakSpace;
    return written + u'%';
}

QString Format::date(QDate day) const
{
    return isEnglish(m_language) ? monthLocaleOf(m_language).toString(day, QStringLiteral("d MMM yyyy"))
                                 : day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString Format::dayAndMonth(QDate day) const
{
    // QLocale gives the genitive in Russian (1 июля) where a day stands before the month.
    return monthLocaleOf(m_language).toString(day, QStringLiteral("d\u00A0MMMM"));
}

QString Format::withYear(const QString &dayAndMonth, int year) const
{
    const QString number = QString::number(year);
    switch (m_language) {
    case Language::Kazakh:
        return number + u" жылғы " + dayAndMonth;
    case Language::Russian:
        return dayAndMonth + u' ' + number + u"\u00A0г.";
    case Language::English:
        break;
    }
    return dayAndMonth + u' ' + number;
}

QString Format::longDate(QDate day) const
{
    return withYear(dayAndMonth(day), day.year());
}

QString Format::period(QDate from, QDate to) const
{
    if (from == to)
        return longDate(from);
    const QString dash = QString(noBreakSpace) + enDash + u' ';
    if (from.year() != to.year())
        return longDate(from) + dash + longDate(to);
    if (from.month() != to.month())
        return withYear(dayAndMonth(from) + dash + dayAndMonth(to), from.year());
    return withYear(QString::number(from.day()) + dash + dayAndMonth(to), from.year());
}

QString Format::dateTime(Timestamp instant) const
{
    const QDateTime local = instant.toAlmaty();
    return date(local.date()) + noBreakSpace + local.toString(QStringLiteral("HH:mm"));
}

QString Format::dateTimeWithSeconds(Timestamp instant) const
{
    return dateTime(instant) + instant.toAlmaty().toString(QStringLiteral(":ss"));
}

QString Format::dateTimeWithOffset(Timestamp instant) const
{
    const int hours = instant.toAlmaty().offsetFromUtc() / secondsAnHour;
    return dateTime(instant) + QStringLiteral("\u00A0(UTC+%1)").arg(hours);
}

QString Format::month(int month) const
{
    return monthLocaleOf(m_language).standaloneMonthName(month, QLocale::LongFormat);
}

QString Format::shortMonth(int month) const
{
    QString name = monthLocaleOf(m_language).standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QChar Format::decimalMark() const
{
    return isEnglish(m_language) ? u'.' : u',';
}

QString Format::value(const TypedCell &cell) const
{
    QString written;
    bool positive = false;
    if (const auto *text = std::get_if<QString>(&cell.value)) {
        return *text;
    } else if (const auto *whole = std::get_if<qint64>(&cell.value)) {
        written = integer(*whole);
        positive = *whole > 0;
    } else if (const auto *sum = std::get_if<Money>(&cell.value)) {
        written = money(*sum);
        positive = sum->hundredths > 0;
    } else if (const auto *exact = std::get_if<Decimal>(&cell.value)) {
        written = cell.type == ColumnType::Percent ? percent(*exact, cell.places) : decimal(*exact, cell.places);
        positive = exact->units() > 0;
    } else if (const auto *day = std::get_if<QDate>(&cell.value)) {
        return date(*day);
    } else if (const auto *instant = std::get_if<Timestamp>(&cell.value)) {
        return dateTime(*instant);
    }
    return cell.signShown && positive ? u'+' + written : written;
}

} // namespace tizilim
