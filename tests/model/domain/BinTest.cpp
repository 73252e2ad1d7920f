#include "model/domain/Bin.h"

#include <QTest>

using namespace tizilim;

class BinTest : public QObject {
    Q_OBJECT

private slots:
    void tellsMonthKindAndUnit_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("month");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *number, QDate month, Bin::Kind kind, Bin::Unit unit) {
            QTest::newRow(number) << QString::fromLatin1(number) << month << static_cast<int>(kind)
                                  << static_cast<int>(unit);
        };
        row("940140000385", {1994, 1, 1}, Bin::Kind::Resident, Bin::Unit::Head);
        row("070941024691", {2007, 9, 1}, Bin::Kind::Resident, Bin::Unit::Branch);
        row("961141000023", {1996, 11, 1}, Bin::Kind::Resident, Bin::Unit::Branch);
        row("040951260372", {2004, 9, 1}, Bin::Kind::NonResident, Bin::Unit::Branch);
        row("100363253446", {2010, 3, 1}, Bin::Kind::JointEntrepreneur, Bin::Unit::Farm);
        row("060462000867", {2006, 4, 1}, Bin::Kind::JointEntrepreneur, Bin::Unit::Representation);
    }

    void tellsMonthKindAndUnit()
    {
        QFETCH(QString, number);
        const auto bin = Bin::parse(number);
        QVERIFY2(bin, qPrintable(bin ? QString() : bin.error().code));
        QTEST(bin->registrationMonth(), "month");
        QTEST(static_cast<int>(bin->kind()), "kind");
        QTEST(static_cast<int>(bin->unit()), "unit");
        QCOMPARE(bin->toString(), number);
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *number, const char *code, QStringList values) {
            QTest::newRow(number) << QString::fromUtf8(number) << QString::fromLatin1(code) << values;
        };
        row("94014000038", "bin.length", {QStringLiteral("11")});
        row("94014000038O", "bin.digits", {QStringLiteral("12")});
        row("941340000385", "bin.month", {QStringLiteral("13")});
        row("940040000385", "bin.month", {QStringLiteral("00")});
        row("940130000385", "bin.kind", {QStringLiteral("3")});
        row("940170000385", "bin.kind", {QStringLiteral("7")});
        row("940144000385", "bin.unit", {QStringLiteral("4")});
        row("940140000384", "bin.check_digit", {QStringLiteral("5")});
        row("871008401427", "bin.kind", {QStringLiteral("0")}); // an IIN is never a BIN
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, number);
        const auto bin = Bin::parse(number);
        QVERIFY(!bin);
        QTEST(bin.error().code, "code");
        QTEST(bin.error().values, "values");
    }

    void namesNumbersThatAreNeverIssued()
    {
        int neverIssued = 0;
        for (int serial = 0; serial < 3000; ++serial) {
            const auto bin = Bin::parse(QStringLiteral("940140%1").arg(serial * 10, 6, 10, QLatin1Char('0')));
            neverIssued += !bin && bin.error().is("bin.never_issued") ? 1 : 0;
        }
        QVERIFY(neverIssued > 0);
    }
};

QTEST_GUILESS_MAIN(BinTest)
#include "BinTest.moc"
