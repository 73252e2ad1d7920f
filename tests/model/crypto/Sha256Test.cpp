#include "model/crypto/Sha256.h"

#include <QTest>

using namespace tizilim;

class Sha256Test : public QObject {
    Q_OBJECT

private slots:
    /// FIPS 180-4 examples.
    void hashesAsTheStandardSays()
    {
        QCOMPARE(sha256(QByteArray()).toHex(),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256(QByteArray("abc")).toHex(),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void putsTheLabelAndOneNulInFront()
    {
        const QByteArray plain = QByteArray("tizilim/v1/row") + '\0' + "data";
        QCOMPARE(sha256("tizilim/v1/row", bytesOf(QByteArray("data"))), sha256(plain));
        QCOMPARE(Sha256("tizilim/v1/row").add(QByteArray("data")).finish(), sha256(plain));
    }

    void writesIntegersBigEndian()
    {
        const QByteArray laidOut = QByteArray::fromHex("0102030405060708090a0b0c0d0e0f");
        Sha256 hasher;
        hasher.addU8(0x01).addU16(0x0203).addU32(0x04050607).addU64(0x08090A0B0C0D0E0F);
        QCOMPARE(hasher.finish(), sha256(laidOut));
        QCOMPARE(hasher.add(QByteArray("abc")).finish(), sha256(QByteArray("abc"))); // begins anew
    }

    void digestsReadBackWhatTheyWrote()
    {
        const Digest digest = sha256(QByteArray("abc"));
        QCOMPARE(Digest::fromHex(digest.toHex()).value(), digest);
        QCOMPARE(Digest::fromBytes(digest.bytes()).value(), digest);
        QVERIFY(Digest().isZero() && !digest.isZero());
        QVERIFY(!Digest::fromHex(digest.toHex().toUpper()));
        QVERIFY(!Digest::fromHex(digest.toHex() + u'0'));
        QVERIFY(!Digest::fromBytes(QByteArray(31, 'a')));
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "Sha256Test.moc"
