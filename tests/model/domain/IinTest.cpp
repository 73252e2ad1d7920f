#include "model/domain/Iin.h"

#include <QTest>

using namespace tizilim;

class IinTest : public QObject {
    Q_OBJECT

private slots:
    void tellsBirthDateAndSex_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<bool>("male");
        QTest::newRow("20th century, woman") << QStringLiteral("871008401427") << QDate(1987, 10, 8) << false;
        QTest::newRow("20th century, man") << QStringLiteral("760212350620") << QDate(1976, 2, 12) << true;
        QTest::newRow("21st century, second pass") << QStringLiteral("061211600012") << QDate(2006, 12, 11) << false;
        QTest::newRow("19th century") << QStringLiteral("991231100010") << QDate(1899, 12, 31) << true;
        QTest::newRow("leap day of 2000") << QStringLiteral("000229500018") << QDate(2000, 2, 29) << true;
    }

    void tellsBirthDateAndSex()
    {
        QFETCH(QString, number);
        QFETCH(QDate, birthDate);
        QFETCH(bool, male);
        const auto iin = Iin::parse(number);
        QVERIFY2(iin, qPrintable(iin ? QString() : iin.error().code));
        QCOMPARE(iin->birthDate().value(), birthDate);
        QCOMPARE(iin->sex().value() == Sex::Male, male);
        QVERIFY(!iin->isForeignerForm());
        QCOMPARE(iin->toString(), number);
    }

    void takesTheFormOfForeignersWithoutGuessing()
    {
        const auto iin = Iin::parse(QStringLiteral("900101000018"));
        QVERIFY2(iin, qPrintable(iin ? QString() : iin.error().code));
        QVERIFY(iin->isForeignerForm());
        QVERIFY(!iin->birthDate());
        QVERIFY(!iin->sex());
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *number, const char *code, QStringList values) {
            QTest::newRow(number) << QString::fromUtf8(number) << QString::fromLatin1(code) << values;
        };
        row("", "iin.length", {QStringLiteral("0")});
        row("87100840142", "iin.length", {QStringLiteral("11")});
        row("8710084014270", "iin.length", {QStringLiteral("13")});
        row("87100840142X", "iin.digits", {QStringLiteral("12")});
        row(" 87100840142", "iin.digits", {QStringLiteral("1")});
        row("٨٧١٠٠٨٤٠١٤٢٧", "iin.digits", {QStringLiteral("1")});
        row("871008701427", "iin.century", {QStringLiteral("7")});
        row("871308401427", "iin.date", {QStringLiteral("871308")});
        row("870229401427", "iin.date", {QStringLiteral("870229")});
        row("000229300018", "iin.date", {QStringLiteral("000229")});
        row("000000000000", "iin.date", {QStringLiteral("000000")});
        row("871008401428", "iin.check_digit", {QStringLiteral("7")});
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, number);
        QFETCH(QString, code);
        QFETCH(QStringList, values);
        const auto iin = Iin::parse(number);
        QVERIFY(!iin);
        QCOMPARE(iin.error().code, code);
        QCOMPARE(iin.error().values, values);
    }

    void namesNumbersThatAreNeverIssued()
    {
        int neverIssued = 0;
        for (int serial = 0; serial < 2000; ++serial) {
            const QString base = QStringLiteral("8710084") + QStringLiteral("%1").arg(serial, 4, 10, QLatin1Char('0'));
            int valid = 0;
            int never = 0;
            for (int digit = 0; digit < 10; ++digit) {
                const auto iin = Iin::parse(base + QString::number(digit));
                valid += iin ? 1 : 0;
                never += !iin && iin.error().is("iin.never_issued") ? 1 : 0;
            }
            QVERIFY((valid == 1 && never == 0) || (valid == 0 && never == 10));
            neverIssued += never == 10 ? 1 : 0;
        }
        QVERIFY(neverIssued > 0);
    }
};

QTEST_GUILESS_MAIN(IinTest)
#include "IinTest.moc"
