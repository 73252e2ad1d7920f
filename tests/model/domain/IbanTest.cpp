#include "model/domain/Iban.h"

#include <QTest>

using namespace tizilim;

class IbanTest : public QObject {
    Q_OBJECT

private slots:
    void readsElectronicAndPrintedForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("electronic");
        QTest::addColumn<QString>("country");
        const auto row = [](const char *text, const char *electronic, const char *country) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(electronic)
                                << QString::fromLatin1(country);
        };
        row("KZ86125KZT5004100100", "KZ86125KZT5004100100", "KZ");
        row("KZ86 125K ZT50 0410 0100", "KZ86125KZT5004100100", "KZ");
        row("kz86125kzt5004100100", "KZ86125KZT5004100100", "KZ");
        row("DE89 3704 0044 0532 0130 00", "DE89370400440532013000", "DE");
        row("GB29NWBK60161331926819", "GB29NWBK60161331926819", "GB");
        row("NO9386011117947", "NO9386011117947", "NO");
        row("MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S", "MT");
    }

    void readsElectronicAndPrintedForms()
    {
        QFETCH(QString, text);
        const auto iban = Iban::parse(text);
        QVERIFY2(iban, qPrintable(iban ? QString() : iban.error().code));
        QTEST(iban->toString(), "electronic");
        QTEST(iban->countryCode(), "country");
        QCOMPARE(Iban::parse(iban->toPrinted()).value(), *iban);
    }

    void refusesWithTheExactReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *text, const char *code, QStringList values) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code) << values;
        };
        row("", "iban.country", {QString()});
        row("K", "iban.country", {QStringLiteral("K")});
        row("US86125KZT5004100100", "iban.country", {QStringLiteral("US")});
        row("KZ86125KZT500410010", "iban.length", {QStringLiteral("19"), QStringLiteral("20")});
        row("KZ86 125 KZT5 0041 0010 0", "iban.characters", {QStringLiteral("5")});
        row("KZ86 125K ZT50 0410 0100 ", "iban.characters", {QStringLiteral("5")});
        row("ҚZ86125KZT5004100100", "iban.characters", {QStringLiteral("1")});
        row("KZ86125KZT500410010O", "iban.check_digits", {QStringLiteral("52")});
        row("KZ87125KZT5004100100", "iban.check_digits", {QStringLiteral("86")});
        row("KZ2412AKZT5004100100", "iban.bank_code", {QStringLiteral("12A")});
    }

    void refusesWithTheExactReason()
    {
        QFETCH(QString, text);
        const auto iban = Iban::parse(text);
        QVERIFY(!iban);
        QTEST(iban.error().code, "code");
        QTEST(iban.error().values, "values");
    }
};

QTEST_GUILESS_MAIN(IbanTest)
#include "IbanTest.moc"
