#include "model/base/Timestamp.h"

#include <QTime>

namespace tizilim {

namespace {

// 2024-03-01T00:00 in Almaty at the old offset of six hours: the clocks went back one hour then.
constexpr qint64 changeOfOffset = 1'709'229'600'000;
constexpr int secondsAnHour = 3600;

int almatyOffsetSeconds(qint64 milliseconds)
{
    return (milliseconds < changeOfOffset ? 6 : 5) * secondsAnHour;
}

} // namespace

QString Timestamp::toIso() const
{
    return toUtc().toString(Qt::ISODateWithMs);
}

QDateTime Timestamp::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QDateTime Timestamp::toAlmaty() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, almatyOffsetSeconds(milliseconds));
}

QDate Timestamp::almatyDate() const
{
    return toAlmaty().date();
}

Timestamp Timestamp::startOfAlmatyDay(QDate day)
{
    const qint64 local = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 atOldOffset = local - qint64(6) * secondsAnHour * 1000;
    // Midnight of 1 March 2024 came twice; the day begins with the first.
    const bool old = atOldOffset <= changeOfOffset;
    return {old ? atOldOffset : atOldOffset + qint64(secondsAnHour) * 1000};
}

} // namespace tizilim
