#include "model/crypto/CmsSigner.h"
#include "model/crypto/CmsVerifier.h"
#include "tests/support/ChangedBits.h"
#include "tests/support/OpenSslProgram.h"
#include "tests/support/TestRandomness.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tizilim;

namespace {

constexpr Timestamp noon{1'795'000'000'000}; // 2026-11-18T11:06:40Z

QByteArray content()
{
    return QStringLiteral("<ASiCManifest>№ 7, Қазақстан</ASiCManifest>\r\nwith line ends\n").toUtf8();
}

} // namespace

class CmsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_random;
    OpenSslProgram m_openssl{m_folder.path()};
    std::optional<Certificate> m_certificate;
    std::optional<CmsSigner> m_signer;

    /// A root, an issuer below it and a signer below that, RSA, as a PKCS#12 file with the chain inside.
    bool makePkcs12(const char *exportOptions)
    {
        const QByteArray exporting = "pkcs12 -export -inkey leaf.key -in leaf.pem -certfile issuer.pem -out leaf.p12 -passout pass:hunter2 ";
        return m_openssl.run("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=Root -days 3650")
            && m_openssl.run("req -newkey rsa:2048 -nodes -keyout issuer.key -out issuer.csr -subj /CN=Issuer")
            && m_openssl.run("req -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.csr -subj /CN=Signer/O=Bank")
            && writeExtensions()
            && m_openssl.run("x509 -req -in issuer.csr -CA root.pem -CAkey root.key -CAcreateserial -days 3650 -extfile ca.ext -out issuer.pem")
            && m_openssl.run("x509 -req -in leaf.csr -CA issuer.pem -CAkey issuer.key -CAcreateserial -days 3650 -extfile leaf.ext -out leaf.pem")
            && m_openssl.run(QByteArray(exporting + exportOptions).trimmed().constData());
    }

    bool writeExtensions()
    {
        m_openssl.write("ca.ext", "basicConstraints=critical,CA:TRUE\n");
        m_openssl.write("leaf.ext", "keyUsage=critical,digitalSignature,nonRepudiation\n");
        return true;
    }

    static SecretBytes secret(const char *text) { return SecretBytes::copyOf(bytesOf(QByteArray(text))); }

private slots:
    void initTestCase()
    {
        const P256Key key = P256Key::make(m_random);
        const CertificateSubject subject{QStringLiteral("Айгерім Серікова"), QStringLiteral("Ұлттық Банк"), QStringLiteral("0190a1b2")};
        m_certificate = Certificate::selfSigned(key, subject, noon, m_random).value();
        m_signer.emplace(SigningIdentity::own(key, *m_certificate).value());
    }

    void theCertificateHasNoEnd()
    {
        const Certificate &certificate = *m_certificate;
        QVERIFY(certificate.der().contains("99991231235959Z"));
        QCOMPARE(certificate.notAfter().toIso(), QStringLiteral("9999-12-31T23:59:59.000Z"));
        QCOMPARE(certificate.notBefore(), noon);
        QCOMPARE(certificate.subject(), QStringLiteral("serialNumber=0190a1b2,CN=Айгерім Серікова,O=Ұлттық Банк"));
        QCOMPARE(certificate.issuer(), certificate.subject());
        QCOMPARE(Certificate::fromPem(certificate.pem()).value(), certificate);
        QCOMPARE(Certificate::fromDer(certificate.der())->fingerprint(), certificate.fingerprint());
        QVERIFY(certificate.trustedBy({certificate}, {}, {noon.milliseconds + 1}));
        QVERIFY(certificate.trustedBy({}, {}, noon).error().is("certificate.untrusted"));
        QVERIFY(certificate.trustedBy({certificate}, {}, {noon.milliseconds - 5000}).error().is("certificate.untrusted"));
    }

    void theFingerprintIsTheOneThatOpenSslPrints()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        m_openssl.write("signer.pem", m_certificate->pem());
        QVERIFY2(m_openssl.run("x509 -in signer.pem -noout -fingerprint -sha256"), m_openssl.said().constData());
        const QByteArray printed = m_openssl.said().trimmed().split('=').last().replace(":", "").toLower();
        QCOMPARE(QString::fromLatin1(printed), m_certificate->fingerprint().toHex());
    }

    void refusesCertificatesThatAreNone()
    {
        QByteArray der = m_certificate->der();
        QVERIFY(Certificate::fromDer(der + 'x').error().is("certificate.malformed"));
        QVERIFY(Certificate::fromDer(der.chopped(1)).error().is("certificate.malformed"));
        QVERIFY(Certificate::fromPem("nothing").error().is("certificate.malformed"));
        QVERIFY(Certificate::fromPem(m_certificate->pem() + m_certificate->pem()).error().is("certificate.malformed"));
        QCOMPARE(Certificate::listFromPem(m_certificate->pem() + m_certificate->pem())->size(), 2);
        QByteArray broken = m_certificate->pem();
        QVERIFY(Certificate::listFromPem(m_certificate->pem() + broken.replace('A', '!')).error().is("certificate.malformed"));
        const P256Key other = P256Key::make(m_random);
        QVERIFY(!m_certificate->certifies(other));
        QVERIFY(SigningIdentity::own(other, *m_certificate).error().is("certificate.other_key"));
    }

    void keysOnP256KeepToTheirRange()
    {
        const QByteArray order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
        QVERIFY(P256Key::fromScalar(bytesOf(order)).error().is("key.malformed"));
        QVERIFY(P256Key::fromScalar(bytesOf(QByteArray(32, '\0'))).error().is("key.malformed"));
        QVERIFY(P256Key::fromScalar(bytesOf(QByteArray(31, '\1'))).error().is("key.malformed"));
        QByteArray one(32, '\0');
        one[31] = 1; // the generator itself, SEC 2
        QCOMPARE(P256Key::fromScalar(bytesOf(one))->publicBytes().toHex(),
                 QByteArray("046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                            "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
    }

    void verifiesWhatItSigned()
    {
        const auto signature = m_signer->sign(bytesOf(content()), noon);
        QVERIFY(signature);
        const auto verified = verifyCms(*signature, bytesOf(content()));
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().code));
        QCOMPARE(verified->signer, *m_certificate);
        QCOMPARE(verified->claimedTime, noon);
        QVERIFY(verified->chain.isEmpty());
        QVERIFY(verifyCms(*signature, bytesOf(content() + ' ')).error().is("cms.wrong_signature"));
        QVERIFY(verifyCms(*signature + '\0', bytesOf(content())).error().is("cms.not_exact"));
        QVERIFY(verifyCms({}, bytesOf(content())).error().is("cms.malformed"));
    }

    void opensslVerifiesIt()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        m_openssl.write("manifest.xml", content());
        m_openssl.write("signature.p7s", m_signer->sign(bytesOf(content()), noon).value());
        m_openssl.write("signer.pem", m_certificate->pem());
        constexpr const char *verify = "cms -verify -cades -binary -inform DER -in signature.p7s -content manifest.xml "
                                       "-CAfile signer.pem -purpose any -out verified -attime 1795000001";
        QVERIFY2(m_openssl.run(verify), m_openssl.said().constData());
        m_openssl.write("manifest.xml", content() + ' ');
        QVERIFY(!m_openssl.run(verify));
    }

    void noChangedBitPasses()
    {
        const QByteArray signature = m_signer->sign(bytesOf(content()), noon).value();
        const auto passes = [](const QByteArray &changed) { return verifyCms(changed, bytesOf(content())).has_value(); };
        QCOMPARE(firstChangedBitThatPasses(signature, passes), QString());
    }

    void signsWithAPkcs12()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        QVERIFY2(makePkcs12(""), m_openssl.said().constData());
        const QByteArray file = m_openssl.read("leaf.p12");
        QVERIFY(SigningIdentity::fromPkcs12(file, secret("hunter3")).error().is("pkcs12.wrong_password"));
        QVERIFY(SigningIdentity::fromPkcs12("nothing", secret("hunter2")).error().is("pkcs12.malformed"));
        auto identity = SigningIdentity::fromPkcs12(file, secret("hunter2"));
        QVERIFY(identity);
        QCOMPARE(identity->certificate().subject(), QStringLiteral("O=Bank,CN=Signer"));
        QCOMPARE(identity->chain().size(), 1);

        const Timestamp now = identity->certificate().notBefore();
        const auto signature = CmsSigner(std::move(*identity)).sign(bytesOf(content()), now);
        const auto verified = verifyCms(*signature, bytesOf(content()));
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().code));
        QCOMPARE(verified->chain.size(), 1);
        const Certificate root = Certificate::fromPem(m_openssl.read("root.pem")).value();
        QVERIFY(verified->signer.trustedBy({root}, verified->chain, now));
        QVERIFY(verified->signer.trustedBy(verified->chain, {}, now)); // trust may begin at the issuer
        QVERIFY(verified->signer.trustedBy({root}, {}, now).error().is("certificate.untrusted"));

        m_openssl.write("manifest.xml", content());
        m_openssl.write("signature.p7s", *signature);
        QVERIFY2(m_openssl.run("cms -verify -cades -binary -inform DER -in signature.p7s -content manifest.xml -CAfile root.pem "
                               "-purpose any -out verified"),
                 m_openssl.said().constData());
        QVERIFY2(m_openssl.run("cms -verify -cades -binary -inform DER -in signature.p7s -content manifest.xml -CAfile leaf.pem "
                               "-partial_chain -purpose any -out verified"),
                 m_openssl.said().constData());
    }

    void readsOldPkcs12Files()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        if (!makePkcs12("-legacy"))
            QSKIP("openssl has no legacy provider here");
        const auto identity = SigningIdentity::fromPkcs12(m_openssl.read("leaf.p12"), secret("hunter2"));
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().code));
    }

    void foreignSignaturesAreNeitherGoodNorBad()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        QVERIFY(m_openssl.run("req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.pem -subj /CN=Other"));
        m_openssl.write("manifest.xml", content());
        QVERIFY(m_openssl.run("cms -sign -cades -binary -outform DER -in manifest.xml -signer other.pem -inkey other.key -md sha512 -out other.p7s"));
        QVERIFY(verifyCms(m_openssl.read("other.p7s"), bytesOf(content())).error().is("cms.unsupported"));
        QVERIFY(m_openssl.run("cms -sign -binary -outform DER -in manifest.xml -signer other.pem -inkey other.key -md sha256 -out other.p7s"));
        QVERIFY(verifyCms(m_openssl.read("other.p7s"), bytesOf(content())).error().is("cms.wrong_signature")); // no CAdES
    }
};

QTEST_GUILESS_MAIN(CmsTest)
#include "CmsTest.moc"
