#include "model/crypto/KeyDerivation.h"
#include "tests/support/CheapKdf.h"

#include <QTest>

using namespace tizilim;

namespace {
QByteArray ascii(const char *text)
{
    return {text};
}
} // namespace

class KeyDerivationTest : public QObject {
    Q_OBJECT

private slots:
    /// RFC 4231, test case 2.
    void hmac()
    {
        QCOMPARE(hmacSha256(bytesOf(ascii("Jefe")), bytesOf(ascii("what do ya want for nothing?"))).toHex(),
                 QStringLiteral("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    /// RFC 7914, section 12: the first 32 of its 64 bytes (PBKDF2 makes them block by block).
    void scryptAsTheStandardSays()
    {
        const auto policy = KdfPolicy::forTestsOnly({.cost = 16, .blockSize = 1, .parallelism = 1});
        const auto first = scrypt({}, {}, {.cost = 16, .blockSize = 1, .parallelism = 1}, policy);
        QVERIFY(first);
        QCOMPARE(byteArrayOf(*first).toHex(), ascii("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"));
        const auto second = scrypt(bytesOf(ascii("pleaseletmein")), bytesOf(ascii("SodiumChloride")),
                                   {.cost = 16384, .blockSize = 8, .parallelism = 1}, policy);
        QVERIFY(second);
        QCOMPARE(byteArrayOf(*second).toHex(), ascii("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
    }

    void derivesWithProductionParameters()
    {
        const KdfPolicy production = KdfPolicy::production();
        QCOMPARE(production.chosen().cost, quint64(131'072));
        QVERIFY(scrypt(bytesOf(ascii("password")), bytesOf(ascii("salt")), production.chosen(), production));
    }

    void refusesParametersOutsideThePolicy_data()
    {
        QTest::addColumn<quint64>("cost");
        QTest::addColumn<quint32>("blockSize");
        QTest::addColumn<quint32>("parallelism");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, quint64 cost, quint32 blockSize, quint32 parallelism, const char *code) {
            QTest::newRow(name) << cost << blockSize << parallelism << QString::fromLatin1(code);
        };
        row("half the cost", 65'536, 8, 1, "kdf.too_weak");
        row("what tests use", 16, 1, 1, "kdf.too_weak");
        row("smaller blocks", 131'072, 4, 1, "kdf.too_weak");
        row("exactly 1 GiB and a block", 1'048'576, 8, 1, "kdf.too_large");
        row("2 GiB", 2'097'152, 8, 1, "kdf.too_large");
        row("wraps around", quint64(1) << 62, 8, 1, "kdf.too_large");
        row("wraps around by r", 131'072, 0xFFFFFFFF, 1, "kdf.too_large");
        row("endless p", 131'072, 8, 1 << 20, "kdf.too_large");
        row("no power of two", 131'073, 8, 1, "kdf.malformed");
        row("no cost", 0, 8, 1, "kdf.malformed");
        row("no block", 131'072, 0, 1, "kdf.malformed");
        row("no lanes", 131'072, 8, 0, "kdf.malformed");
    }

    void refusesParametersOutsideThePolicy()
    {
        QFETCH(quint64, cost);
        QFETCH(quint32, blockSize);
        QFETCH(quint32, parallelism);
        QFETCH(QString, code);
        const auto derived = scrypt({}, {}, {cost, blockSize, parallelism}, KdfPolicy::production());
        QVERIFY(!derived);
        QCOMPARE(derived.error().code, code);
    }

    void acceptsWhatIsStrongerThanTheFloor()
    {
        QVERIFY(KdfPolicy::production().check({.cost = 524'288, .blockSize = 8, .parallelism = 2}));
        QVERIFY(cheapKdfForTests().check(KdfPolicy::production().chosen()));
    }
};

QTEST_GUILESS_MAIN(KeyDerivationTest)
#include "KeyDerivationTest.moc"
