#include "app/imports/Cells.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <optional>

namespace tizilim::cells {

namespace {

/// The digits between two places of a text as a number, or -1.
int number(QStringView text, qsizetype from, qsizetype length)
{
    if (from + length > text.size())
        return -1;
    int value = 0;
    for (const QChar c : text.mid(from, length)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

struct Day {
    int year;
    int month;
    int day;
    bool isWritten() const { return year >= 0 && month >= 0 && day >= 0; }
};

std::optional<Day> isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return Day{number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)};
}

std::optional<Day> localDay(QStringView text, QChar separator)
{
    if (text.size() != 10 || text[2] != separator || text[5] != separator)
        return std::nullopt;
    return Day{number(text, 6, 4), number(text, 3, 2), number(text, 0, 2)};
}

QString formsRead(LocalDate local)
{
    switch (local) {
    case LocalDate::Dots: return QStringLiteral("YYYY-MM-DD, DD.MM.YYYY");
    case LocalDate::Slashes: return QStringLiteral("YYYY-MM-DD, DD/MM/YYYY");
    case LocalDate::None: break;
    }
    return QStringLiteral("YYYY-MM-DD");
}

/// hh:mm, hh:mm:ss or hh:mm:ss.f…
std::optional<QTime> clock(QStringView text)
{
    const bool hasSeconds = text.size() >= 8 && text[5] == u':';
    if (text.size() < 5 || text[2] != u':' || (!hasSeconds && text.size() != 5))
        return std::nullopt;
    int milliseconds = 0;
    if (text.size() > 8) {
        constexpr std::array<int, 4> unit{0, 100, 10, 1};
        const qsizetype digits = text.size() - 9;
        if (text[8] != u'.' || digits < 1 || digits > 3)
            return std::nullopt;
        milliseconds = number(text, 9, digits) * unit[static_cast<std::size_t>(digits)];
    }
    const QTime time(number(text, 0, 2), number(text, 3, 2), hasSeconds ? number(text, 6, 2) : 0, std::max(milliseconds, -1));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

Result<QDate> date(const QString &text, LocalDate local)
{
    const QString trimmed = text.trimmed();
    std::optional<Day> day = isoDay(trimmed);
    if (!day && local != LocalDate::None)
        day = localDay(trimmed, local == LocalDate::Dots ? u'.' : u'/');
    if (!day || !day->isWritten())
        return failure(Error::refused("cell.date", {trimmed, formsRead(local)}));
    const QDate date(day->year, day->month, day->day);
    if (!date.isValid())
        return failure(Error::refused("cell.no_such_day", {trimmed}));
    return date;
}

Result<Timestamp> instant(const QString &text)
{
    const QString trimmed = text.trimmed();
    QStringView rest(trimmed);
    const bool isUtc = rest.endsWith(u'Z');
    if (isUtc)
        rest.chop(1);
    const auto day = isoDay(rest.left(10));
    if (rest.size() < 11 || rest[10] != u'T' || !day || !day->isWritten())
        return failure(Error::refused("cell.time", {trimmed}));
    const auto time = clock(rest.mid(11));
    if (!time)
        return failure(Error::refused("cell.time", {trimmed}));
    if (!isUtc)
        return failure(Error::refused("cell.time_zone_missing", {trimmed}));
    const QDate date(day->year, day->month, day->day);
    if (!date.isValid())
        return failure(Error::refused("cell.no_such_day", {trimmed}));
    constexpr qint64 dayLength = 24LL * 60 * 60 * 1000;
    return Timestamp{QDate(1970, 1, 1).daysTo(date) * dayLength + time->msecsSinceStartOfDay()};
}

Result<Decimal> decimal(const QString &text)
{
    return Decimal::parse(text.trimmed());
}

Result<Money> tenge(const QString &text)
{
    return Money::parse(text.trimmed());
}

Result<qint64> integer(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool ok = false;
    const qint64 value = trimmed.toLongLong(&ok); // accepts a plus and spaces, which are not written here
    if (!ok || !(trimmed[0] == u'-' || (trimmed[0] >= u'0' && trimmed[0] <= u'9')))
        return failure(Error::refused("cell.integer", {trimmed}));
    return value;
}

Result<bool> boolean(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no"))
        return false;
    return failure(Error::refused("cell.boolean", {text.trimmed()}));
}

QStringList list(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u'|'))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    return parts;
}

} // namespace tizilim::cells
