#include "model/domain/Holidays.h"
#include "model/domain/WorkingDays.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace tizilim;

/// The days off by rule of 2024 to 2027 are exactly those of data/calendar, for the same reasons.
class HolidayCalendarTest : public QObject {
    Q_OBJECT

    static QString reasonOf(const DayOff &day)
    {
        const QString name = QString::fromUtf8(day.name);
        if (day.moved)
            return QStringLiteral("moved: ") + name;
        const bool stays = name == u"Orthodox Christmas" || name == u"Qurban Ait";
        return stays ? name + QStringLiteral(" (not moved)") : name;
    }

    static QMap<QDate, QString> byRule()
    {
        QMap<QDate, QString> days;
        for (int year = 2024; year <= 2027; ++year) {
            for (const DayOff &day : daysOffByRule(year))
                days.insert(day.date, reasonOf(day));
        }
        return days;
    }

private slots:
    void agreesWithTheCalendar()
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/../shared/data/calendar/kz_2024_2027.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(QStringLiteral("no public vectors at ") + file.fileName()));
        QMap<QDate, QString> expected;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeFirst();
        for (const QString &line : lines)
            expected.insert(QDate::fromString(line.section(u'\t', 0, 0), Qt::ISODate), line.section(u'\t', 2, 2));
        QCOMPARE(expected.size(), lines.size());
        QCOMPARE(byRule(), expected);
        const WorkingDays calendar;
        for (QDate day(2024, 1, 1); day.year() <= 2027; day = day.addDays(1))
            QCOMPARE(calendar.isWorkingDay(day), day.dayOfWeek() < Qt::Saturday && !expected.contains(day));
    }
};

QTEST_GUILESS_MAIN(HolidayCalendarTest)
#include "HolidayCalendarTest.moc"
