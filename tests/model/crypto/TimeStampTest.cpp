#include "model/crypto/TimeStamp.h"
#include "tests/support/ChangedBits.h"
#include "tests/support/TestRandomness.h"
#include "tests/support/TimeAuthority.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tizilim;

namespace {

QByteArray content()
{
    return "<ASiCManifest>signature001.p7s</ASiCManifest>";
}

} // namespace

/// The authority is the openssl program.
class TimeStampTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    TestRandomness m_random;
    TimeAuthority m_authority{m_folder.path()};
    OpenSslProgram &m_openssl = m_authority.openssl();
    QByteArray m_query;
    QByteArray m_reply;

private slots:
    void initTestCase()
    {
        if (!OpenSslProgram::isThere())
            QSKIP("openssl is not installed");
        QVERIFY2(m_authority.open(), m_openssl.said().constData());
        m_query = TimeStamping::makeQuery(bytesOf(content()), m_random).value();
        m_reply = m_authority.replyTo(m_query);
        QVERIFY2(!m_reply.isEmpty(), m_openssl.said().constData());
    }

    void asksAsTheStandardSays()
    {
        QVERIFY(m_openssl.run("ts -query -in query.tsq -text"));
        QVERIFY(m_openssl.said().contains("Hash Algorithm: sha256"));
        QVERIFY(m_openssl.said().contains("Certificate required: yes"));
        QVERIFY(m_openssl.said().contains("Nonce: 0x"));
    }

    void takesTheReplyToItsQuery()
    {
        const auto token = TimeStamping::tokenOfReply(m_reply, m_query);
        QVERIFY2(token, token ? "" : qPrintable(token.error().code));
        const auto stamp = TimeStamping::verifyToken(*token, bytesOf(content()));
        QVERIFY2(stamp, stamp ? "" : qPrintable(stamp.error().code));
        QCOMPARE(stamp->policy, QStringLiteral("1.2.3.4.1"));
        QCOMPARE(stamp->authority.subject(), QStringLiteral("CN=Authority"));
        QCOMPARE(stamp->chain.size(), 1);
        const Certificate root = Certificate::fromPem(m_openssl.read("root.pem")).value();
        QVERIFY(stamp->trustedBy({root}));
        QVERIFY(stamp->trustedBy({}).error().is("certificate.untrusted"));
        QVERIFY(stamp->time >= stamp->authority.notBefore());

        m_openssl.write("manifest.xml", content());
        m_openssl.write("timestamp.tst", *token);
        QVERIFY2(m_openssl.run("ts -verify -data manifest.xml -in timestamp.tst -token_in -CAfile root.pem"), m_openssl.said().constData());
    }

    void refusesAReplyToAnotherQuery()
    {
        const QByteArray sameContent = TimeStamping::makeQuery(bytesOf(content()), m_random).value();
        QVERIFY(TimeStamping::tokenOfReply(m_reply, sameContent).error().is("timestamp.wrong")); // the nonce
        const QByteArray otherContent = TimeStamping::makeQuery(bytesOf(QByteArray("other")), m_random).value();
        QVERIFY(TimeStamping::tokenOfReply(m_reply, otherContent).error().is("timestamp.wrong"));
        QVERIFY(TimeStamping::tokenOfReply(m_query, m_query).error().is("timestamp.malformed"));
        QVERIFY(TimeStamping::tokenOfReply(m_reply.chopped(1), m_query).error().is("timestamp.malformed"));
        QVERIFY(TimeStamping::tokenOfReply({}, {}).error().is("timestamp.malformed"));
    }

    void saysWhyNothingWasGranted()
    {
        QVERIFY(m_openssl.run("ts -query -data tsa.cnf -sha1 -cert -out weak.tsq"));
        const QByteArray weak = m_openssl.read("weak.tsq");
        const QByteArray refusal = m_authority.replyTo(weak);
        QVERIFY(!refusal.isEmpty());
        const auto token = TimeStamping::tokenOfReply(refusal, weak);
        QVERIFY(!token);
        QCOMPARE(token.error().code, QStringLiteral("timestamp.not_granted"));
        QVERIFY(!token.error().values.first().isEmpty());
    }

    void refusesATokenOverOtherContent()
    {
        const auto token = TimeStamping::tokenOfReply(m_reply, m_query);
        QVERIFY(TimeStamping::verifyToken(*token, bytesOf(content() + ' ')).error().is("timestamp.wrong"));
        QVERIFY(TimeStamping::verifyToken(*token + 'x', bytesOf(content())).error().is("timestamp.malformed"));
        QVERIFY(TimeStamping::verifyToken({}, bytesOf(content())).error().is("timestamp.malformed"));
    }

    void noChangedBitPasses()
    {
        const QByteArray token = TimeStamping::tokenOfReply(m_reply, m_query).value();
        const Certificate root = Certificate::fromPem(m_openssl.read("root.pem")).value();
        const QString passed = firstChangedBitThatPasses(token, [&](const QByteArray &changed) {
            const auto stamp = TimeStamping::verifyToken(changed, bytesOf(content()));
            return stamp && stamp->trustedBy({root});
        });
        QCOMPARE(passed, QString());
    }
};

QTEST_GUILESS_MAIN(TimeStampTest)
#include "TimeStampTest.moc"
