#include "model/domain/IdentifierCheck.h"

#include <QTest>

using namespace tizilim;

class IdentifierCheckTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIdentifiersTell_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("details");
        int number = 0;
        const auto row = [&](const char *kind, const char *value, const char *reason, const char *details) {
            QTest::addRow("%d %s %s", ++number, kind, value)
                << QString::fromLatin1(kind) << QString::fromLatin1(value) << QString::fromLatin1(reason)
                << QString::fromLatin1(details);
        };
        row("iin", "871008401427", "", "birth=1987-10-08;sex=f");
        row("iin", "760212350620", "", "birth=1976-02-12;sex=m");
        row("iin", "900101000018", "", "warning=foreigner");
        row("iin", "871008401428", "iin.check_digit", "expected=7");
        row("iin", "87100840142X", "iin.digits", "position=12");
        row("iin", "8710084", "iin.length", "length=7");
        row("iin", "871308401427", "iin.date", "");
        row("bin", "940140000385", "", "month=1994-01;kind=resident;unit=head");
        row("bin", "100363253446", "", "month=2010-03;kind=joint;unit=farm");
        row("bin", "940140000384", "bin.check_digit", "expected=5");
        row("iban", "KZ86125KZT5004100100", "", "country=KZ;bank=125");
        row("iban", "GB29NWBK60161331926819", "", "country=GB");
        row("iban", "KZ87125KZT5004100100", "iban.check_digits", "expected=86");
        row("lei", "HWUPKR0MPOU8FGXBT394", "", "issuer=HWUP");
        row("lei", "HWUPKR0MPOU8FGXBT395", "lei.check_digits", "expected=94");
        row("dti", "4H95J0R2X", "", "ticker=BTC");
        row("dti", "WGJSRNZGM", "", "");
        row("dti", "X9J9K872T", "dti.check_character", "expected=S");
        row("address", "12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP", "", "chain=BTC|BCH;network=main");
        row("address", "mzBc4XEFSdzCDcTxAgf6EZXgsZWpztRhef", "", "chain=BTC|LTC|BCH;network=test");
        row("address", "18yzhmcgHtRVoEX3doCrqhis6fFU1dHFUE", "address.checksum",
            "suggestion=18yzhmcgHtRVoEX3doCrqhiS6fFU1dHFUE");
        row("address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "address.characters",
            "position=33;suggestion=1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        row("address", "hello", "address.unknown", "");
    }

    void saysWhatIdentifiersTell()
    {
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const IdentifierVerdict verdict = checkIdentifier(parseIdentifierKind(kind).value(), value);
        QCOMPARE(verdict.value, value);
        QCOMPARE(verdict.reason(), reason);
        QCOMPARE(verdict.isValid(), reason.isEmpty());
        QTEST(verdict.details, "details");
    }

    void asksForTheChain()
    {
        const QString address = QStringLiteral("12KYrjTdVGjFMtaxERSk3gphreJ5US8aUP");
        QVERIFY(checkIdentifier(IdentifierKind::Address, address, Blockchain::BitcoinCash).isValid());
        const IdentifierVerdict verdict = checkIdentifier(IdentifierKind::Address, address, Blockchain::Tron);
        QCOMPARE(verdict.reason(), QStringLiteral("address.other_chain"));
        QCOMPARE(verdict.details, QStringLiteral("chain=BTC|BCH"));
    }

    void knowsNoOtherKind()
    {
        QCOMPARE(parseIdentifierKind(QStringLiteral("passport")).error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(IdentifierCheckTest)
#include "IdentifierCheckTest.moc"
