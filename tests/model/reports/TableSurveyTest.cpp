#include "model/reports/TableSurvey.h"

#include <QTest>

#include <limits>

using namespace tizilim;

class TableSurveyTest : public QObject {
    Q_OBJECT

    static Decimal of(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

    static ReportContent contentOf(ReportTable table)
    {
        ReportContent content;
        content.sections.push_back({LocalText::verbatim(QStringLiteral("S")), {std::move(table)}});
        return content;
    }

    static ReportTable tableOf(std::vector<Row> rows)
    {
        return {"t",
                {},
                {{"name", {}},
                 {"whole", {}, ColumnType::Integer, true},
                 {"money", {}, ColumnType::Money, true},
                 {"quantity", {}, ColumnType::Quantity, true}},
                rowsAtHand(std::move(rows))};
    }

    static QString label(const LocalText &text) { return text.data(); }

private slots:
    void sumsAreExactBeyondWhatOneDecimalHolds()
    {
        ExactSum sum;
        for (int i = 0; i < 1000; ++i)
            sum.add(of("170141183460469231731.687303715884105727"));
        QCOMPARE(sum.toString(), QStringLiteral("170141183460469231731687.303715884105727"));
        for (int i = 0; i < 1000; ++i)
            sum.add(of("-170141183460469231731.687303715884105727"));
        QCOMPARE(sum.toString(), QStringLiteral("0"));
        for (int i = 0; i < 3; ++i)
            sum.add(Money::tenge(std::numeric_limits<qint64>::max()));
        QCOMPARE(sum.toString(2), QStringLiteral("276701161105643274.21"));
    }

    void sumsOfMixedSigns()
    {
        ExactSum sum;
        sum.add(qint64(2));
        sum.add(of("-0.25"));
        QCOMPARE(sum.toString(), QStringLiteral("1.75"));
        sum.add(qint64(-2));
        QCOMPARE(sum.toString(), QStringLiteral("-0.25"));
        QCOMPARE(sum.toString(4), QStringLiteral("-0.2500"));
        sum.add(Money::tenge(-50));
        QCOMPARE(sum.toString(), QStringLiteral("-0.75"));
        QCOMPARE(sum.rounded(), -0.75);
    }

    void findsRowsSumsAndWidths()
    {
        const ReportContent content = contentOf(tableOf({
            {QStringLiteral("Алма"), qint64(3), Money::tenge(150), of("0.5")},
            {QStringLiteral("Алматы қаласы"), qint64(-4), Money::tenge(-51), Cell()},
            {Cell(), Cell(), Cell(), of("0.000000000000000001")},
        }));
        const auto survey = surveyReport(content, label);
        QVERIFY(survey);
        const TableSurvey &table = survey->tables.at(0);
        QCOMPARE(table.rows, 3);
        QCOMPARE(table.columns[1].sum.toString(), QStringLiteral("-1"));
        QCOMPARE(table.columns[2].sum.toString(2), QStringLiteral("0.99"));
        QCOMPARE(table.columns[3].sum.toString(), QStringLiteral("0.500000000000000001"));
        QCOMPARE(table.columns[3].mostPlaces, 18);
        QCOMPARE(table.columns[0].longest, QStringLiteral("Алматы қаласы"));
        QCOMPARE(table.columns[0].longestWord, QStringLiteral("Алматы"));
        QCOMPARE(table.columns[0].filled, 2);
        QCOMPARE(std::get<qint64>(table.columns[1].least.value), -4);
        QCOMPARE(std::get<qint64>(table.columns[1].greatest.value), 3);
        QVERIFY(!table.columns[3].beyondFifteenDigits);
    }

    void fifteenDigitsAreKeptSixteenAreNot_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("beyond");
        QTest::newRow("15") << QStringLiteral("0.123456789012345") << false;
        QTest::newRow("16") << QStringLiteral("0.1234567890123456") << true;
        QTest::newRow("15 before the point") << QStringLiteral("123456789012345") << false;
        QTest::newRow("16 about the point") << QStringLiteral("12345678901234.56") << true;
        QTest::newRow("zeros do not count") << QStringLiteral("120000000000000000000") << false;
        QTest::newRow("negative") << QStringLiteral("-1234567890123456") << true;
    }

    void fifteenDigitsAreKeptSixteenAreNot()
    {
        QFETCH(QString, number);
        QFETCH(bool, beyond);
        QCOMPARE(exceedsDouble(Decimal::parse(number)->units()), beyond);
    }

    void refusesACellThatIsNotOfItsColumn()
    {
        const ReportContent content = contentOf(tableOf({{QStringLiteral("a"), QStringLiteral("3"), Cell(), Cell()}}));
        const auto survey = surveyReport(content, label);
        QVERIFY(!survey);
        QCOMPARE(survey.error().code, QStringLiteral("report.cell_type"));
        QCOMPARE(survey.error().values.value(1), QStringLiteral("whole"));
    }

    void refusesMoneyOfAnotherCurrency()
    {
        const Money dollars{100, Currency::parse(QStringLiteral("USD")).value()};
        QVERIFY(!surveyReport(contentOf(tableOf({{Cell(), Cell(), dollars, Cell()}})), label));
    }

    void aLaterPassMustFindTheSameTotals()
    {
        const ReportContent content = contentOf(tableOf({{Cell(), qint64(1), Cell(), Cell()}}));
        const auto survey = surveyReport(content, label);
        TotalsCheck same(survey->tables[0]);
        QVERIFY(same.add({Cell(), qint64(1), Cell(), Cell()}));
        QVERIFY(same.finish());
        TotalsCheck other(survey->tables[0]);
        QVERIFY(other.add({Cell(), qint64(2), Cell(), Cell()}));
        QCOMPARE(other.finish().error().code, QStringLiteral("report.rows_changed"));
        TotalsCheck fewer(survey->tables[0]);
        QVERIFY(!fewer.finish());
        QVERIFY(!fewer.add({Cell()}));
    }

    void stopsWhenAskedTo()
    {
        const std::vector<Row> rows(2000, Row{Cell(), qint64(1), Cell(), Cell()});
        std::stop_source stop;
        const auto survey =
            surveyReport(contentOf(tableOf(rows)), label, stop.get_token(), [&](qint64) { stop.request_stop(); });
        QVERIFY(!survey);
        QCOMPARE(survey.error().code, QStringLiteral("task.cancelled"));
    }
};

QTEST_GUILESS_MAIN(TableSurveyTest)
#include "TableSurveyTest.moc"
