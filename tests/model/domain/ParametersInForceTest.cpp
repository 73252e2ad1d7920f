#include "model/domain/ParametersInForce.h"

#include <QTest>

using namespace tizilim;

class ParametersInForceTest : public QObject {
    Q_OBJECT

    static Parameter parameter(const char *name, const char *value, QDate from, QDate to = {}, ParameterUnit unit = ParameterUnit::Number)
    {
        return {{}, QString::fromLatin1(name), QString::fromLatin1(value), unit, from, to, QStringLiteral("test")};
    }

private slots:
    void theDayDecides()
    {
        const ParametersInForce parameters({parameter("share", "50", {2024, 1, 1}, {2024, 12, 31}),
                                            parameter("share", "75", {2025, 1, 1}),
                                            parameter("share", "80", {2027, 1, 1})});
        QCOMPARE(parameters.find(u"share", {2023, 12, 31}), nullptr);
        QCOMPARE(parameters.integer(u"share", {2024, 12, 31}).value(), 50);
        QCOMPARE(parameters.integer(u"share", {2025, 1, 1}).value(), 75);
        QCOMPARE(parameters.integer(u"share", {2027, 1, 1}).value(), 80); // the later one ends the one before
    }

    void whatIsMissingOrMalformedIsSaid()
    {
        const ParametersInForce parameters({parameter("term", "twenty", {2024, 1, 1}), parameter("capital", "50000000.50", {2024, 1, 1})});
        QCOMPARE(parameters.integer(u"nothing", {2026, 1, 1}).error().code, QStringLiteral("parameter.missing"));
        QCOMPARE(parameters.integer(u"term", {2026, 1, 1}).error(), Error::refused("parameter.malformed", {QStringLiteral("term"), QStringLiteral("twenty")}));
        QCOMPARE(parameters.tenge(u"capital", {2026, 1, 1}).value(), 5'000'000'050);
        QCOMPARE(parameters.decimal(u"capital", {2026, 1, 1})->toString(), QStringLiteral("50000000.5"));
    }

    void aValueFitsItsUnit()
    {
        const QDate day(2026, 1, 1);
        QVERIFY(checkParameter(parameter("a", "20", day, {}, ParameterUnit::WorkingDays)));
        QVERIFY(!checkParameter(parameter("a", "-1", day, {}, ParameterUnit::WorkingDays)));
        QVERIFY(!checkParameter(parameter("a", "2.5", day, {}, ParameterUnit::Months)));
        QVERIFY(checkParameter(parameter("a", "2.5", day, {}, ParameterUnit::Percent)));
        QVERIFY(checkParameter(parameter("a", "50000000", day, {}, ParameterUnit::Tenge)));
        QVERIFY(!checkParameter(parameter("a", "1.234", day, {}, ParameterUnit::Tenge)));
        QVERIFY(checkParameter(parameter("a", "IR|KP", day, {}, ParameterUnit::Codes)));
    }
};

QTEST_GUILESS_MAIN(ParametersInForceTest)
#include "ParametersInForceTest.moc"
