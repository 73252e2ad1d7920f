#include "model/crypto/AesGcm.h"
#include "model/crypto/Ed25519.h"
#include "model/crypto/X25519.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

using namespace tizilim;

namespace {
QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}
} // namespace

class KeyPairsTest : public QObject {
    Q_OBJECT

private slots:
    /// RFC 8032, section 7.1, test 3.
    void ed25519SignsAsTheStandardSays()
    {
        const auto signer = Ed25519Signer::fromSeed(bytesOf(hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));
        QVERIFY(signer);
        QCOMPARE(signer->publicKey().bytes(), hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
        const QByteArray signature = signer->sign(hex("af82"));
        QCOMPARE(signature, hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"));
        QVERIFY(signer->publicKey().verifies(hex("af82"), signature));
        QVERIFY(!signer->publicKey().verifies(hex("af83"), signature));
        QVERIFY(signer->clone().sign(hex("af82")) == signature);
    }

    void ed25519RefusesEverySignatureWithAChangedBit()
    {
        TestRandomness randomness;
        const Ed25519Signer signer = Ed25519Signer::make(randomness);
        const QByteArray message("Лицензия № 7");
        const QByteArray signature = signer.sign(message);
        for (int bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray changed = signature;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!signer.publicKey().verifies(message, changed), qPrintable(QString::number(bit)));
        }
    }

    void ed25519RefusesKeysUnderWhichAnybodyCanSign_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"0000000000000000000000000000000000000000000000000000000000000000",
                                "0100000000000000000000000000000000000000000000000000000000000000",
                                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
            QTest::newRow(key) << hex(key);
            QByteArray otherSign = hex(key);
            otherSign[31] = static_cast<char>(otherSign[31] ^ 0x80);
            QTest::newRow(otherSign.toHex().constData()) << otherSign;
        }
        QTest::newRow("too short") << QByteArray(31, 'a');
        QTest::newRow("too long") << QByteArray(33, 'a');
        QTest::newRow("empty") << QByteArray();
    }

    void ed25519RefusesKeysUnderWhichAnybodyCanSign()
    {
        QFETCH(QByteArray, key);
        const auto read = Ed25519PublicKey::fromBytes(key);
        QVERIFY(!read);
        QVERIFY(read.error().is("key.malformed"));
    }

    /// RFC 7748, section 6.1.
    void x25519AgreesAsTheStandardSays()
    {
        const auto alice = X25519Key::fromPrivate(bytesOf(hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")));
        const auto bob = X25519Key::fromPrivate(bytesOf(hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")));
        QCOMPARE(alice->publicBytes(), hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
        const auto shared = alice->agree(bytesOf(bob->publicBytes()));
        QCOMPARE(byteArrayOf(*shared).toHex(), QByteArray("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"));
        QVERIFY(*shared == *bob->agree(bytesOf(alice->publicBytes())));
    }

    void x25519RefusesPointsOfLowOrder()
    {
        TestRandomness randomness;
        const X25519Key key = X25519Key::make(randomness);
        for (const QByteArray &point : {QByteArray(32, '\0'), hex("0100000000000000000000000000000000000000000000000000000000000000"),
                                        hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
                                        hex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"), QByteArray(31, 'a')})
            QVERIFY(!key.agree(bytesOf(point)));
    }

    void aesGcmOpensOnlyWhatItSealed()
    {
        TestRandomness randomness;
        const SecretBytes key = SecretBytes::random(AesGcm::keySize, randomness);
        const QByteArray associated("header");
        const SecretBytes secret = SecretBytes::copyOf(bytesOf(QByteArray("the database key")));
        const Sealed sealed = AesGcm::seal(key, secret, bytesOf(associated), randomness);
        QVERIFY(*AesGcm::open(key, sealed, bytesOf(associated)) == secret);
        QVERIFY(!AesGcm::open(key, sealed, bytesOf(QByteArray("Header"))));
        QVERIFY(!AesGcm::open(SecretBytes::random(AesGcm::keySize, randomness), sealed, bytesOf(associated)));
        QVERIFY(!AesGcm::open(key, {sealed.nonce, sealed.ciphertext.left(15)}, bytesOf(associated)));
        for (int bit = 0; bit < sealed.ciphertext.size() * 8; ++bit) {
            Sealed changed = sealed;
            changed.ciphertext[bit / 8] = static_cast<char>(changed.ciphertext[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!AesGcm::open(key, changed, bytesOf(associated)));
        }
    }
};

QTEST_GUILESS_MAIN(KeyPairsTest)
#include "KeyPairsTest.moc"
