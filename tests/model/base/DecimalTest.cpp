#include "model/base/Decimal.h"

#include <QTest>

using namespace tizilim;

class DecimalTest : public QObject {
    Q_OBJECT

    static Decimal of(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

private slots:
    void readsAndWritesTheShortestForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest");
        for (const auto &[text, shortest] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"0", "0"}, {"-0", "0"}, {"1.50", "1.5"}, {"007", "7"}, {"-0.000000000000000001", "-0.000000000000000001"},
                 {"170141183460469231731.687303715884105727", "170141183460469231731.687303715884105727"},
                 {"1.0000000000000000000000", "1"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shortest);
    }

    void readsAndWritesTheShortestForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, shortest);
        const auto decimal = Decimal::parse(text);
        QVERIFY(decimal);
        QCOMPARE(decimal->toString(), shortest);
        QCOMPARE(Decimal::fromBytes(decimal->toBytes()).value().toString(), shortest);
    }

    void refusesWhatIsNotADecimal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &[text, code] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"", "decimal.malformed"}, {".5", "decimal.malformed"}, {"1.", "decimal.malformed"}, {"1,5", "decimal.malformed"},
                 {"1e5", "decimal.malformed"}, {"+1", "decimal.malformed"}, {" 1", "decimal.malformed"}, {"--1", "decimal.malformed"},
                 {"0.0000000000000000001", "decimal.too_many_places"}, {"170141183460469231732", "decimal.too_large"},
                 {"99999999999999999999999999", "decimal.too_large"}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
    }

    void refusesWhatIsNotADecimal()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto decimal = Decimal::parse(text);
        QVERIFY(!decimal);
        QCOMPARE(decimal.error().code, code);
    }

    void bytesSortAsTheNumbersDo()
    {
        const QList<Decimal> ascending{of("-100000000000"), of("-2"), of("-0.5"), of("0"), of("0.000000000000000001"), of("1"), of("99999999999999")};
        for (qsizetype i = 1; i < ascending.size(); ++i) {
            QVERIFY(ascending[i - 1] < ascending[i]);
            QVERIFY(ascending[i - 1].toBytes() < ascending[i].toBytes());
        }
    }

    void multipliesAndDividesExactly()
    {
        QCOMPARE(of("0.1").times(of("0.2")).value(), of("0.02"));
        QCOMPARE(of("-1234567.89").times(of("1000.001")).value(), of("-1234569124.56789"));
        QCOMPARE(of("0.000000000000000001").times(of("0.5")).value(), of("0.000000000000000001"));
        QCOMPARE(of("0.000000000000000001").times(of("0.4")).value(), of("0"));
        QCOMPARE(of("1").dividedBy(of("3")).value(), of("0.333333333333333333"));
        QCOMPARE(of("2").dividedBy(of("3")).value(), of("0.666666666666666667"));
        QCOMPARE(of("-190000000000").dividedBy(of("0.1")).value(), of("-1900000000000"));
        QCOMPARE(of("100000000000000000000").dividedBy(of("100000000000000000000")).value(), of("1"));
        QCOMPARE(of("1").dividedBy(of("0")).error().code, QStringLiteral("decimal.division_by_zero"));
        QCOMPARE(of("100000000000").times(of("100000000000")).error().code, QStringLiteral("decimal.too_large"));
        QCOMPARE(of("170141183460469231731").plus(of("1")).error().code, QStringLiteral("decimal.too_large"));
    }

    void roundsHalfAwayFromZero()
    {
        QCOMPARE(of("2.345").toFixed(2), QStringLiteral("2.35"));
        QCOMPARE(of("-2.345").toFixed(2), QStringLiteral("-2.35"));
        QCOMPARE(of("-0.001").toFixed(2), QStringLiteral("0.00"));
        QCOMPARE(of("7").toFixed(0), QStringLiteral("7"));
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "DecimalTest.moc"
