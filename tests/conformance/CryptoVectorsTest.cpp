#include "model/crypto/AesGcm.h"
#include "model/crypto/Ed25519.h"
#include "model/crypto/KeyDerivation.h"
#include "tests/support/PublicVectors.h"

#include <QTest>

using namespace tizilim;

namespace {

bool mustPass(const nlohmann::json &test)
{
    return test.at("result") == "valid";
}

QByteArray caseName(const nlohmann::json &test)
{
    return "case " + QByteArray::number(test.at("tcId").get<int>());
}

} // namespace

/// Wycheproof's vectors, through our own wrappers.
class CryptoVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void ed25519()
    {
        TIZILIM_PUBLIC_VECTORS(vectors, "crypto_vectors/ed25519_test.json");
        int seen = 0;
        for (const auto &group : vectors->at("testGroups")) {
            const auto key = Ed25519PublicKey::fromBytes(hexMember(group.at("publicKey"), "pk"));
            for (const auto &test : group.at("tests")) {
                const bool passes = key && key->verifies(hexMember(test, "msg"), hexMember(test, "sig"));
                QVERIFY2(passes == mustPass(test), caseName(test).constData());
                ++seen;
            }
        }
        QCOMPARE(seen, vectors->at("numberOfTests").get<int>());
    }

    void hkdf()
    {
        TIZILIM_PUBLIC_VECTORS(vectors, "crypto_vectors/hkdf_sha256_test.json");
        int seen = 0;
        for (const auto &group : vectors->at("testGroups")) {
            for (const auto &test : group.at("tests")) {
                const auto derived = hkdfSha256(bytesOf(hexMember(test, "ikm")), bytesOf(hexMember(test, "salt")),
                                                bytesOf(hexMember(test, "info")), test.at("size").get<std::size_t>());
                QVERIFY2(derived.has_value() == mustPass(test), caseName(test).constData());
                if (derived)
                    QVERIFY2(byteArrayOf(*derived) == hexMember(test, "okm"), caseName(test).constData());
                ++seen;
            }
        }
        QCOMPARE(seen, vectors->at("numberOfTests").get<int>());
    }

    /// Keys of 256 bits and nonces of at most 128 bytes, OpenSSL's limit; a vector of other lengths, valid as the
    /// standard goes, is none of ours and must be refused.
    void aesGcm()
    {
        TIZILIM_PUBLIC_VECTORS(vectors, "crypto_vectors/aes_gcm_test.json");
        int seen = 0;
        for (const auto &group : vectors->at("testGroups")) {
            const bool ours = group.at("keySize") == 256 && group.at("ivSize") <= 1024;
            for (const auto &test : group.at("tests")) {
                checkAesGcm(test, ours && mustPass(test));
                if (QTest::currentTestFailed())
                    return;
                ++seen;
            }
        }
        QCOMPARE(seen, vectors->at("numberOfTests").get<int>());
    }

private:
    static void checkAesGcm(const nlohmann::json &test, bool passes)
    {
        const QByteArray key = hexMember(test, "key");
        const QByteArray nonce = hexMember(test, "iv");
        const QByteArray associated = hexMember(test, "aad");
        const QByteArray message = hexMember(test, "msg");
        const QByteArray sealed = hexMember(test, "ct") + hexMember(test, "tag");
        const auto opened = AesGcm::open(bytesOf(key), {nonce, sealed}, bytesOf(associated));
        QVERIFY2(opened.has_value() == passes, caseName(test).constData());
        if (!passes)
            return;
        QVERIFY2(byteArrayOf(*opened) == message, caseName(test).constData());
        const auto again = AesGcm::sealWithNonce(bytesOf(key), bytesOf(nonce), bytesOf(message), bytesOf(associated));
        QVERIFY2(again && *again == sealed, caseName(test).constData());
    }
};

QTEST_GUILESS_MAIN(CryptoVectorsTest)
#include "CryptoVectorsTest.moc"
