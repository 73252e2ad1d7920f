#include "model/screening/PartialDate.h"

#include <QString>

#include <cstdlib>

namespace tizilim {

namespace {

std::optional<int> numberAt(QStringView text, qsizetype begin, qsizetype length)
{
    if (text.size() < begin + length)
        return std::nullopt;
    int number = 0;
    for (const QChar c : text.sliced(begin, length)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// 12 May and 5 December; 1978 and 1987: what the hand does to a date.
bool isSlip(const PartialDate &one, const PartialDate &other)
{
    if (one.year == other.year)
        return (one.month == other.month) || (one.day == other.day)
               || (one.month == other.day && one.day == other.month);
    if (one.month != other.month || one.day != other.day)
        return false;
    const int last = one.year % 100;
    const int otherLast = other.year % 100;
    return std::abs(one.year - other.year) == 1
           || (one.year / 100 == other.year / 100 && last / 10 == otherLast % 10 && last % 10 == otherLast / 10);
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    const auto year = numberAt(text, 0, 4);
    if (!year || *year == 0)
        return std::nullopt;
    PartialDate date;
    date.year = static_cast<std::int16_t>(*year);
    const auto month = numberAt(text, 5, 2);
    const auto day = numberAt(text, 8, 2);
    if (month && *month >= 1 && *month <= 12) {
        date.month = static_cast<std::int8_t>(*month);
        if (day && *day >= 1 && *day <= 31)
            date.day = static_cast<std::int8_t>(*day);
    }
    return date;
}

DateAgreement compareDates(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other)
{
    // Lists know many a year of birth only about.
    constexpr int yearsOfDoubt = 2;
    if (!one || !other)
        return DateAgreement::Unknown;
    const int apart = std::abs(one->year - other->year);
    if (!one->isWhole() || !other->isWhole())
        return apart == 0              ? DateAgreement::SameYear
               : apart <= yearsOfDoubt ? DateAgreement::Near
                                       : DateAgreement::FarApart;
    if (*one == *other)
        return DateAgreement::Equal;
    if (isSlip(*one, *other))
        return DateAgreement::Near;
    return apart <= yearsOfDoubt ? DateAgreement::Different : DateAgreement::FarApart;
}

} // namespace tizilim
