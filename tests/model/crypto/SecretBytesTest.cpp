#include "model/crypto/SecretBytes.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

#include <openssl/crypto.h>

#include <algorithm>

using namespace tizilim;

class SecretBytesTest : public QObject {
    Q_OBJECT

private slots:
    void liesInTheLockedHeap()
    {
        const SecretBytes secret(32);
        QCOMPARE(CRYPTO_secure_allocated(secret.data()), 1);
        if (!SecretBytes::memoryIsLocked())
            QSKIP("this system lets us lock no memory");
    }

    void isWipedWhenItsOwnerGoes()
    {
        // The heap gives the piece that was freed last to the next who asks for as much; it must come back as zeros
        // even if nobody had zeroed it on the way in, so its bytes are looked at through the old address.
        const SecretBytes neighbour(64); // keeps the page in use
        const std::byte *where = nullptr;
        {
            SecretBytes secret = SecretBytes::copyOf(bytesOf(QByteArray(64, 'S')));
            where = secret.data();
            QCOMPARE(where[63], std::byte{'S'});
        }
        // Behind the links that the heap keeps in a free piece.
        QVERIFY(std::all_of(where + 16, where + 64, [](std::byte b) { return b == std::byte{0}; }));
    }

    void movesAndLeavesNothingBehind()
    {
        SecretBytes first = SecretBytes::utf8Of(QStringLiteral("құпия"));
        QCOMPARE(first.size(), std::size_t(10));
        const SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(byteArrayOf(second), QStringLiteral("құпия").toUtf8());
        QVERIFY(second == second.clone());
    }

    void comparesWholeContents()
    {
        QVERIFY(SecretBytes::copyOf(bytesOf(QByteArray("ab"))) == SecretBytes::copyOf(bytesOf(QByteArray("ab"))));
        QVERIFY(!(SecretBytes::copyOf(bytesOf(QByteArray("ab"))) == SecretBytes::copyOf(bytesOf(QByteArray("ac")))));
        QVERIFY(!(SecretBytes::copyOf(bytesOf(QByteArray("ab"))) == SecretBytes::copyOf(bytesOf(QByteArray("a")))));
        QVERIFY(SecretBytes() == SecretBytes());
    }

    void appendsTakesPartsAndShortens()
    {
        SecretBytes secret = SecretBytes::copyOf(bytesOf(QByteArray("abc")));
        secret.append(bytesOf(QByteArray("def")));
        QCOMPARE(byteArrayOf(secret), QByteArray("abcdef"));
        QCOMPARE(byteArrayOf(secret.part(2, 3)), QByteArray("cde"));
        secret.truncate(2);
        QCOMPARE(byteArrayOf(secret), QByteArray("ab"));
    }

    void servesMoreThanTheHeapHolds()
    {
        std::vector<SecretBytes> secrets;
        TestRandomness randomness;
        for (int i = 0; i < 40; ++i)
            secrets.push_back(SecretBytes::random(64 * 1024, randomness));
        QVERIFY(!(secrets.front() == secrets.back()));
    }

    void wipesATextThatNobodyShares()
    {
        QString password = QStringLiteral("a password typed by hand").toUpper();
        wipe(password);
        QVERIFY(password.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "SecretBytesTest.moc"
