#include "model/history/Checkpoint.h"

#include "model/history/InclusionProofText.h"
#include "tests/support/StoredNodes.h"
#include "tests/support/TestRandomness.h"

#include <QTest>

using namespace tizilim;

class CheckpointTest : public QObject {
    Q_OBJECT

    TestRandomness m_randomness;
    const Ed25519Signer m_signer = Ed25519Signer::make(m_randomness);
    const Ed25519Signer m_stranger = Ed25519Signer::make(m_randomness);
    StoredNodes m_nodes;

    Checkpoint checkpoint() const
    {
        return {RecordId::fromBytes(QByteArray(16, '\xAB')).value(), m_nodes.frontier().size(), m_nodes.frontier().root()};
    }
    SignedCheckpoint signedCheckpoint() const
    {
        return SignedCheckpoint::make(checkpoint(), m_signer.publicKey(), [this](const QByteArray &message) {
                   return Result<QByteArray>(m_signer.sign(message));
               }).value();
    }
    static Digest leafOf(int number) { return merkleLeafHash(bytesOf(QByteArray::number(number))); }

private slots:
    void initTestCase()
    {
        for (int i = 0; i < 21; ++i)
            m_nodes.append(leafOf(i));
    }

    void textIsOriginSizeAndRoot()
    {
        QCOMPARE(checkpoint().text(), QByteArray("tizilim/" + QByteArray("ab").repeated(16) + "\n21\n"
                                                 + m_nodes.frontier().root().bytes().toBase64() + '\n'));
        QVERIFY(Checkpoint::fromText(checkpoint().text()).value() == checkpoint());
    }

    void theSignerAloneVerifies()
    {
        const auto made = signedCheckpoint();
        const auto read = SignedCheckpoint::parse(made.format()).value();
        QVERIFY(read == made);
        QVERIFY(read.verify(m_signer.publicKey()));
        QCOMPARE(read.verify(m_stranger.publicKey()).error().code, QStringLiteral("note.not_signed"));
    }

    void otherSignaturesAreLeftAlone()
    {
        auto made = signedCheckpoint();
        made.note.signatures.insert(made.note.signatures.begin(), {QStringLiteral("witness.example"), "1234", QByteArray(72, 'x')});
        const auto read = SignedCheckpoint::parse(made.format()).value();
        QCOMPARE(read.note.signatures.size(), size_t(2));
        QVERIFY(read.verify(m_signer.publicKey()));
    }

    void noChangedBitVerifies()
    {
        const QByteArray good = signedCheckpoint().format();
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
            const auto read = SignedCheckpoint::parse(bad);
            QVERIFY2(!read || !read->verify(m_signer.publicKey()), qPrintable(QString::number(bit)));
        }
    }

    void refusesOtherWaysToWriteIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        const QByteArray origin = "tizilim/" + QByteArray("ab").repeated(16) + '\n';
        const QByteArray root = QByteArray(32, 'r').toBase64() + '\n';
        QTest::newRow("nothing") << QByteArray() << "lines";
        QTest::newRow("no last newline") << QByteArray(origin + "1\n" + root).chopped(1) << "lines";
        QTest::newRow("one line more") << QByteArray(origin + "1\n" + root + "more\n") << "lines";
        QTest::newRow("another's origin") << QByteArray("example.com/log\n1\n" + root) << "origin";
        QTest::newRow("origin in capitals") << QByteArray("tizilim/" + QByteArray("AB").repeated(16) + "\n1\n" + root) << "origin";
        QTest::newRow("leading zero") << QByteArray(origin + "01\n" + root) << "size";
        QTest::newRow("sign") << QByteArray(origin + "+1\n" + root) << "size";
        QTest::newRow("2^63") << QByteArray(origin + "9223372036854775808\n" + root) << "size";
        QTest::newRow("short root") << QByteArray(origin + "1\n" + QByteArray(31, 'r').toBase64() + '\n') << "root";
        QTest::newRow("root without padding") << QByteArray(origin + "1\n" + root.chopped(2) + '\n') << "root";
    }

    void refusesOtherWaysToWriteIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const auto read = Checkpoint::fromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("checkpoint.malformed"));
        QCOMPARE(read.error().values, QStringList{what});
    }

    void refusesWhatIsNotANote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray line = "\xE2\x80\x94 name " + QByteArray(68, 's').toBase64() + '\n';
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no signature") << QByteArray("text\n\n");
        QTest::newRow("no empty line") << QByteArray("text\n" + line);
        QTest::newRow("hyphen") << QByteArray("text\n\n- name " + QByteArray(68, 's').toBase64() + '\n');
        QTest::newRow("plus in the name") << QByteArray("text\n\n" + QByteArray(line).replace("name", "na+me"));
        QTest::newRow("bad base64") << QByteArray("text\n\n" + QByteArray(line).replace("c3Nz", "c3N*"));
        QTest::newRow("control character") << QByteArray("te\txt\n\n" + line);
        QTest::newRow("not UTF-8") << QByteArray("te\xFFxt\n\n" + line);
        QTest::newRow("no newline at the end") << QByteArray("text\n\n" + line).chopped(1);
        QTest::newRow("too many") << QByteArray("text\n\n" + line.repeated(65));
        QTest::newRow("too large") << QByteArray(QByteArray("text\n").repeated(300'000) + '\n' + line);
    }

    void refusesWhatIsNotANote()
    {
        QFETCH(QByteArray, bytes);
        const auto note = SignedNote::parse(bytes);
        QVERIFY(!note);
        QCOMPARE(note.error().code, QStringLiteral("note.malformed"));
    }

    void signingCanFail()
    {
        const auto made = SignedCheckpoint::make(checkpoint(), m_signer.publicKey(), [](const QByteArray &) {
            return Result<QByteArray>(failure(Error::denied("test.locked")));
        });
        QCOMPARE(made.error().code, QStringLiteral("test.locked"));
    }

    void inclusionProofsAreTexts()
    {
        for (int index = 0; index < 21; ++index) {
            const InclusionProofText made{static_cast<quint64>(index), inclusionProof(index, 21, m_nodes).value(), signedCheckpoint()};
            const auto read = InclusionProofText::parse(made.format()).value();
            QVERIFY(read == made);
            QVERIFY(read.proves(leafOf(index)));
            QVERIFY(!read.proves(leafOf(index + 1)));
        }
    }

    void inclusionProofIsWrittenAsC2spSays()
    {
        const InclusionProofText made{20, inclusionProof(20, 21, m_nodes).value(), signedCheckpoint()};
        // 21 = 16 + 4 + 1: the last leaf's way up meets the four before it, then the first sixteen.
        const QByteArray four = m_nodes.node(2, 4).value().bytes().toBase64();
        const QByteArray sixteen = m_nodes.node(4, 0).value().bytes().toBase64();
        QCOMPARE(made.format(), QByteArray("c2sp.org/tlog-proof@v1\nindex 20\n" + four + '\n' + sixteen + "\n\n"
                                           + signedCheckpoint().format()));
    }

    void refusesOtherProofs_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("version") << QByteArray("@v1") << QByteArray("@v2");
        QTest::newRow("extra") << QByteArray("index") << QByteArray("extra AAAA\nindex");
        QTest::newRow("leading zero") << QByteArray("index 20") << QByteArray("index 020");
        QTest::newRow("no index") << QByteArray("index 20\n") << QByteArray();
        QTest::newRow("short hash") << QByteArray("=\n\ntizilim") << QByteArray("\n\ntizilim");
        QTest::newRow("carriage returns") << QByteArray("\n") << QByteArray("\r\n");
    }

    void refusesOtherProofs()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const InclusionProofText made{20, inclusionProof(20, 21, m_nodes).value(), signedCheckpoint()};
        QVERIFY(made.format().contains(from));
        const auto read = InclusionProofText::parse(made.format().replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("proof.malformed"));
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "CheckpointTest.moc"
