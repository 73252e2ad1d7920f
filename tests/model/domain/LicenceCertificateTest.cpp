#include "model/domain/LicenceCertificate.h"

#include <QTest>

using namespace tizilim;

/// The line in the QR code of a certificate: one way to write it, and nothing in it that can be changed unseen.
class LicenceCertificateTest : public QObject {
    Q_OBJECT

    static LicenceCertificate certificate()
    {
        return {.registry = RecordId::fromBytes(QByteArray(16, '\x11')).value(),
                .number = QStringLiteral("NB-EX-0011"),
                .bin = QStringLiteral("940140000385"),
                .holder = QStringLiteral("«Алатау: 50 %; Диджитал» ЖШС"),
                .issuedOn = {2026, 11, 23},
                .validUntil = {2029, 11, 22},
                .madeOn = {2026, 11, 24},
                .signature = QByteArray(64, '\x5A')};
    }

private slots:
    void isReadAsItWasWritten()
    {
        const QString line = certificate().toString();
        QVERIFY(line.startsWith(QStringLiteral("tizilim:certificate:1:11111111111111111111111111111111:NB-EX-0011:940140000385:2026-11-23:2029-11-22:2026-11-24:"
                                               "«Алатау%3A 50 %25%3B Диджитал» ЖШС:")));
        QCOMPARE(LicenceCertificate::parse(line).value(), certificate());
        LicenceCertificate endless = certificate();
        endless.validUntil = {};
        endless.bin.clear();
        QCOMPARE(LicenceCertificate::parse(endless.toString()).value(), endless);
    }

    void whatIsSignedHoldsEveryField()
    {
        const QByteArray bytes = certificate().signedBytes();
        QVERIFY(bytes.startsWith(QByteArrayLiteral("tizilim/v1/certificate\0\x11\x11")));
        QCOMPARE(bytes.mid(23 + 16, 4), QByteArrayLiteral("\0\0\0\x0A"));
        LicenceCertificate other = certificate();
        other.bin = other.bin.left(11);
        other.number += QStringLiteral("9"); // the same characters, elsewhere
        QVERIFY(other.signedBytes() != bytes);
    }

    void anotherSpellingIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        const QString line = certificate().toString();
        QTest::newRow("empty") << QString();
        QTest::newRow("another version") << QString(line).replace(QStringLiteral(":1:"), QStringLiteral(":2:"));
        QTest::newRow("cut") << line.chopped(1);
        QTest::newRow("padded") << line + u'=';
        QTest::newRow("a colon more") << line + u':';
        QTest::newRow("needless encoding") << QString(line).replace(QStringLiteral("NB-"), QStringLiteral("%4EB-"));
        QTest::newRow("lower-case encoding") << QString(line).replace(QStringLiteral("%3A"), QStringLiteral("%3a"));
        QTest::newRow("no UTF-8") << QString(line).replace(QStringLiteral("%3A"), QStringLiteral("%FF"));
        QTest::newRow("no such day") << QString(line).replace(QStringLiteral("2029-11-22"), QStringLiteral("2029-02-30"));
        QTest::newRow("capitals in the registry") << QString(line).replace(QStringLiteral("1111:NB"), QStringLiteral("111A:NB"));
        QTest::newRow("no number") << QString(line).replace(QStringLiteral("NB-EX-0011"), QString());
        QTest::newRow("a space") << line + u' ';
    }
    void anotherSpellingIsRefused()
    {
        QFETCH(QString, line);
        QCOMPARE(LicenceCertificate::parse(line).error().code, QStringLiteral("certificate.form"));
    }

    void detailsCannotBeForgedByAName()
    {
        LicenceCertificate sly = certificate();
        sly.holder = QStringLiteral("A;until=2099-01-01\tB");
        QVERIFY(sly.details().contains(QStringLiteral("holder=A%3Buntil%3D2099-01-01%09B;")));
    }

    void aVeryLongHolderIsCut()
    {
        const QString cut = LicenceCertificate::holderName(QString(5000, u'Ә'));
        QCOMPARE(cut.size(), LicenceCertificate::longestHolder);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QCOMPARE(LicenceCertificate::holderName(QStringLiteral("  A \n B ")), QStringLiteral("A B"));
    }
};

QTEST_GUILESS_MAIN(LicenceCertificateTest)
#include "LicenceCertificateTest.moc"
