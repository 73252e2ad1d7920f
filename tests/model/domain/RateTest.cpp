#include "model/domain/Rate.h"

#include <QTest>

using namespace tizilim;

class RateTest : public QObject {
    Q_OBJECT

    static Decimal decimal(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

    static Rate rate(QDate date, const char *currency, const char *value)
    {
        Rate rate;
        rate.date = date;
        rate.currency = QString::fromLatin1(currency);
        rate.rate = decimal(value);
        return rate;
    }

private slots:
    void isTheLastOneUpToTheDay()
    {
        const std::vector<Rate> rates{rate({2026, 3, 20}, "USD", "501.10"), rate({2026, 3, 26}, "USD", "503.45"),
                                      rate({2026, 3, 25}, "EUR", "540")};
        const auto of = [&](const char *currency, QDate day) { return rateOfTheDay(rates, QString::fromLatin1(currency), day); };
        QCOMPARE(of("USD", {2026, 3, 20}), &rates[0]);
        QCOMPARE(of("USD", {2026, 3, 25}), &rates[0]);
        QCOMPARE(of("USD", {2026, 3, 26}), &rates[1]);
        QCOMPARE(of("USD", {2026, 4, 10}), &rates[1]);
        QVERIFY(!of("USD", {2026, 4, 11}));
        QVERIFY(!of("USD", {2026, 3, 19}));
        QVERIFY(!of("GBP", {2026, 3, 26}));
    }

    void aCorrectionOfTheSameDayCounts()
    {
        const std::vector<Rate> rates{rate({2026, 3, 20}, "USD", "501.10"), rate({2026, 3, 20}, "USD", "501.20")};
        QCOMPARE(rateOfTheDay(rates, QStringLiteral("USD"), {2026, 3, 20}), &rates[1]);
    }

    void convertsExactly_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<qint64>("tiyn");
        QTest::newRow("dollars") << "1000" << "503.45" << qint64(1) << qint64(50'345'000);
        QTest::newRow("soums by the hundred") << "2500" << "3.97" << qint64(100) << qint64(9925);
        QTest::newRow("half a tiyn away from zero") << "0.01" << "0.5" << qint64(1) << qint64(1);
        QTest::newRow("less than half a tiyn") << "0.01" << "0.49" << qint64(1) << qint64(0);
    }

    void convertsExactly()
    {
        QFETCH(QString, amount);
        QFETCH(QString, rate);
        QFETCH(qint64, units);
        QFETCH(qint64, tiyn);
        QCOMPARE(inTiyn(Decimal::parse(amount).value(), Decimal::parse(rate).value(), units).value(), tiyn);
    }

    void refusesWhatMoneyCannotHold()
    {
        QVERIFY(!inTiyn(decimal("170000000000000000000"), decimal("500"), 1));
        QCOMPARE(inTiyn(decimal("100000000000000000"), decimal("1"), 1).error().code, QStringLiteral("money.too_large"));
    }
};

QTEST_GUILESS_MAIN(RateTest)
#include "RateTest.moc"
