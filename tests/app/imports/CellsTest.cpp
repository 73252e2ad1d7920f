#include "app/imports/Cells.h"

#include <QTest>

using namespace tizilim;
using namespace tizilim::cells;

class CellsTest : public QObject {
    Q_OBJECT

    template<typename T>
    static QString codeOf(const Result<T> &result)
    {
        return result ? QStringLiteral("taken") : result.error().code;
    }

private slots:
    void readsDates()
    {
        QCOMPARE(*date(QStringLiteral("2026-02-09")), QDate(2026, 2, 9));
        QCOMPARE(*date(QStringLiteral(" 09.02.2026 ")), QDate(2026, 2, 9));
        QCOMPARE(*date(QStringLiteral("09/02/2026"), LocalDate::Slashes), QDate(2026, 2, 9));
        QCOMPARE(*date(QStringLiteral("29.02.2024")), QDate(2024, 2, 29));
    }

    void refusesDatesThatCouldBeAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"", "cell.date"}, {"09/02/2026", "cell.date"}, {"9.2.2026", "cell.date"}, {"2026-2-9", "cell.date"}, {"26-02-09", "cell.date"},
                 {"09.02.26", "cell.date"}, {"2026-02-09T00:00", "cell.date"}, {"2026.02.09", "cell.date"}, {"٢٠٢٦-٠٢-٠٩", "cell.date"},
                 {"2026-02-29", "cell.no_such_day"}, {"31.04.2026", "cell.no_such_day"}, {"2026-13-01", "cell.no_such_day"},
                 {"0000-01-01", "cell.no_such_day"}, {"-026-01-01", "cell.date"}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    }

    void refusesDatesThatCouldBeAnother()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(codeOf(date(text)), code);
    }

    void dotsAndSlashesDoNotMix()
    {
        QCOMPARE(codeOf(date(QStringLiteral("09.02.2026"), LocalDate::None)), QStringLiteral("cell.date"));
        QCOMPARE(codeOf(date(QStringLiteral("09.02.2026"), LocalDate::Slashes)), QStringLiteral("cell.date"));
    }

    void readsInstants()
    {
        QCOMPARE(instant(QStringLiteral("1970-01-01T00:00:00Z"))->milliseconds, 0);
        QCOMPARE(instant(QStringLiteral("2026-02-09T13:45:30.25Z"))->toIso(), QStringLiteral("2026-02-09T13:45:30.250Z"));
        QCOMPARE(instant(QStringLiteral("2026-02-09T13:45Z"))->toIso(), QStringLiteral("2026-02-09T13:45:00.000Z"));
        QCOMPARE(instant(QStringLiteral("1969-12-31T23:59:59.999Z"))->milliseconds, -1);
    }

    void refusesInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"", "cell.time"}, {"Z", "cell.time"}, {"2026-02-09", "cell.time"}, {"2026-02-09Z", "cell.time"}, {"2026-02-09T", "cell.time"},
                 {"2026-02-09 13:45:30Z", "cell.time"}, {"2026-02-09T24:00:00Z", "cell.time"}, {"2026-02-09T13:45:60Z", "cell.time"},
                 {"2026-02-09T13:45:30.Z", "cell.time"}, {"2026-02-09T13:45:30.1234Z", "cell.time"}, {"2026-02-09T13:45:30.-1Z", "cell.time"},
                 {"2026-02-09T13:45:30+05:00", "cell.time"}, {"2026-02-09T13:45:30", "cell.time_zone_missing"},
                 {"2026-02-30T13:45:30Z", "cell.no_such_day"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
    }

    void refusesInstants()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(codeOf(instant(text)), code);
    }

    void readsNumbers()
    {
        QCOMPARE(decimal(QStringLiteral(" 0.000000000000000001 "))->toString(), QStringLiteral("0.000000000000000001"));
        QCOMPARE(tenge(QStringLiteral("1234567.50"))->hundredths, 123456750);
        QCOMPARE(codeOf(tenge(QStringLiteral("1.005"))), QStringLiteral("money.too_many_places"));
        for (const char *text : {"1 234", "1,5", "1e3", "+1", "", "NaN"})
            QCOMPARE(codeOf(decimal(QString::fromLatin1(text))), QStringLiteral("decimal.malformed"));
    }

    void readsBooleansAndLists()
    {
        for (const char *text : {"true", "1", "YES", " yes "})
            QVERIFY(*boolean(QString::fromLatin1(text)));
        for (const char *text : {"false", "0", "No"})
            QVERIFY(!*boolean(QString::fromLatin1(text)));
        for (const char *text : {"", "2", "y", "да"})
            QCOMPARE(codeOf(boolean(QString::fromUtf8(text))), QStringLiteral("cell.boolean"));
        QCOMPARE(*integer(QStringLiteral(" -12 ")), -12);
        for (const char *text : {"", "+1", "1.0", "1e2", "99999999999999999999", "x"})
            QCOMPARE(codeOf(integer(QString::fromUtf8(text))), QStringLiteral("cell.integer"));
        QCOMPARE(list(QStringLiteral(" a |b|| c d |")), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c d")}));
        QVERIFY(list(QStringLiteral(" | ")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "CellsTest.moc"
