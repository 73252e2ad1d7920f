#include "app/imports/SpreadsheetValue.h"

#include <QTest>

using namespace tizilim;

class SpreadsheetValueTest : public QObject {
    Q_OBJECT

private slots:
    void writesNumbersPlainly_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("canonical");
        for (const auto &[stored, canonical] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"0", "0"}, {"-0", "0"}, {"0.0", "0"}, {"12", "12"}, {"012", "12"}, {"1.50", "1.5"}, {"-3.25", "-3.25"}, {".5", "0.5"},
                 {"1.", "1"}, {"8469308.859999999", "8469308.86"}, {"8469308.8600000003", "8469308.86"}, {"0.30000000000000004", "0.3"},
                 {"9.9999999999999999", "10"}, {"999999999999999.9", "1000000000000000"}, {"1E-18", "0.000000000000000001"},
                 {"1.2345E+3", "1234.5"}, {"-4.5e20", "-450000000000000000000"}, {"123456789012345678", "123456789012346000"},
                 {"871008401427", "871008401427"}, {"1E+400", ""}, {"1e99999", ""}, {"abc", ""}, {"1,5", ""}, {"", ""}, {".", ""}, {"٣", ""}})
            QTest::newRow(stored) << QString::fromUtf8(stored) << QString::fromLatin1(canonical);
    }

    void writesNumbersPlainly()
    {
        QFETCH(QString, stored);
        QFETCH(QString, canonical);
        QCOMPARE(spreadsheet::canonicalNumber(stored).value_or(QString()), canonical);
    }

    void writesDaysOfBothCalendars()
    {
        const auto date = [](double serial, bool since1904 = false) {
            return spreadsheet::canonicalDate(serial, since1904).value_or(QStringLiteral("none"));
        };
        QCOMPARE(date(1), QStringLiteral("1900-01-01"));
        QCOMPARE(date(59), QStringLiteral("1900-02-28"));
        QCOMPARE(date(60), QStringLiteral("none"));
        QCOMPARE(date(61), QStringLiteral("1900-03-01"));
        QCOMPARE(date(46062), QStringLiteral("2026-02-09"));
        QCOMPARE(date(44600, true), QStringLiteral("2026-02-09"));
        QCOMPARE(date(46062.573263888889), QStringLiteral("2026-02-09T13:45:30Z"));
        QCOMPARE(date(46062.9999999999), QStringLiteral("2026-02-10"));
        QCOMPARE(date(0.5), QStringLiteral("12:00:00"));
        QCOMPARE(date(2958465), QStringLiteral("9999-12-31"));
        QCOMPARE(date(2958466), QStringLiteral("none"));
        QCOMPARE(date(-1), QStringLiteral("none"));
        QCOMPARE(date(qQNaN()), QStringLiteral("none"));
    }

    void knowsFormatsOfDates()
    {
        for (const char *format : {"dd.mm.yyyy", "[$-409]d-mmm-yy;@", "[h]:mm", "\"at\" hh:mm", "[Red]yyyy"})
            QVERIFY2(spreadsheet::isDateFormat(164, QString::fromLatin1(format)), format);
        for (const char *format : {"General", "0.00", "#,##0.00\\ \"days\"", "[Red]0.00", "0.00E+00", "\"d", "[Red", "0_d", "@"})
            QVERIFY2(!spreadsheet::isDateFormat(164, QString::fromLatin1(format)), format);
        QVERIFY(spreadsheet::isDateFormat(14, {}));
        QVERIFY(!spreadsheet::isDateFormat(2, {}));
    }

    void resolvesEscapes()
    {
        QCOMPARE(spreadsheet::unescaped(QStringLiteral("a_x000D_b_x0041_")), QStringLiteral("a\rbA"));
        QCOMPARE(spreadsheet::unescaped(QStringLiteral("_x005F_x0041_")), QStringLiteral("_x0041_"));
        QCOMPARE(spreadsheet::unescaped(QStringLiteral("_x00ZZ_ _x12 _xD800_")), QStringLiteral("_x00ZZ_ _x12 _xD800_"));
    }

    void readsColumns()
    {
        QCOMPARE(spreadsheet::columnOf(u"A1"), 0);
        QCOMPARE(spreadsheet::columnOf(u"AB12"), 27);
        QCOMPARE(spreadsheet::columnOf(u"XFD1"), 16383);
        QCOMPARE(spreadsheet::columnOf(u"XFE1"), -1);
        QCOMPARE(spreadsheet::columnOf(u"1"), -1);
        QCOMPARE(spreadsheet::columnOf(u"AAAAAAAAAAAAAAAAAAA1"), -1);
    }
};

QTEST_GUILESS_MAIN(SpreadsheetValueTest)
#include "SpreadsheetValueTest.moc"
