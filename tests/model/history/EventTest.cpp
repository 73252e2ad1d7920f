#include "model/history/Event.h"

#include "model/crypto/Ed25519.h"
#include "model/history/MerkleTree.h"
#include "model/history/Payload.h"
#include "tests/support/TestRandomness.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace tizilim;

namespace {

Digest filled(char byte)
{
    return Digest::fromBytes(QByteArray(32, byte)).value();
}

RecordId idOf(char byte)
{
    return RecordId::fromBytes(QByteArray(16, byte)).value();
}

Event sample()
{
    return {.registry = idOf('\x11'), .sequence = 0x0102030405060708, .previousLeaf = filled('\x22'),
            .time = {0x0A0B0C0D0E}, .actor = idOf('\x33'), .actorKeyHash = filled('\x44'),
            .role = RoleCode::Supervisor, .operation = OperationCode(0x1234), .entityType = 0x5678,
            .entity = idOf('\x55'), .before = filled('\x66'), .after = filled('\x77'), .payloadCommitment = filled('\x88')};
}

} // namespace

class EventTest : public QObject {
    Q_OBJECT

private slots:
    void bytesAreLaidOutAsTheFormatSays()
    {
        const QByteArray expected = QByteArray("tizilim/v1/event") + QByteArray::fromHex("00") + QByteArray(16, '\x11')
            + QByteArray::fromHex("0102030405060708") + QByteArray(32, '\x22') + QByteArray::fromHex("0000000a0b0c0d0e")
            + QByteArray(16, '\x33') + QByteArray(32, '\x44') + QByteArray::fromHex("02" "1234" "5678")
            + QByteArray(16, '\x55') + QByteArray(32, '\x66') + QByteArray(32, '\x77') + QByteArray(32, '\x88');
        QCOMPARE(sample().encode(), expected);
        QCOMPARE(expected.size(), Event::encodedSize);
        QVERIFY(Event::decode(expected).value() == sample());
    }

    void absentIdsAreZeros()
    {
        Event event = sample();
        event.actor = {};
        event.entity = {};
        event.role = RoleCode::None;
        QCOMPARE(event.encode().sliced(81, 16), QByteArray(16, '\0'));
        QVERIFY(Event::decode(event.encode()).value() == event);
    }

    void refusesWhatIsNotAnEvent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        const QByteArray good = sample().encode();
        const auto with = [&](qsizetype offset, const char *hex) {
            const QByteArray bytes = QByteArray::fromHex(hex);
            return QByteArray(good).replace(offset, bytes.size(), bytes);
        };
        QTest::newRow("empty") << QByteArray() << "length";
        QTest::newRow("short") << good.chopped(1) << "length";
        QTest::newRow("long") << QByteArray(good + '\0') << "length";
        QTest::newRow("version 2") << with(9, "32") << "label";
        QTest::newRow("no NUL") << with(16, "20") << "label";
        QTest::newRow("before 1970") << with(73, "ffffffffffffffff") << "time";
        QTest::newRow("role 5") << with(129, "05") << "role";
        QTest::newRow("operation 0") << with(130, "0000") << "operation";
    }

    void refusesWhatIsNotAnEvent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        const auto event = Event::decode(bytes);
        QVERIFY(!event);
        QCOMPARE(event.error().code, QStringLiteral("event.malformed"));
        QCOMPARE(event.error().values, QStringList{what});
    }

    void leafIsTheHashOfEventAndSignature()
    {
        TestRandomness randomness;
        const auto signer = Ed25519Signer::make(randomness);
        const SignedEvent made{sample(), signer.sign(sample().encode())};
        const QByteArray leafData = made.leafData();
        QCOMPARE(leafData, sample().encode() + made.signature);
        QCOMPARE(leafData.size(), 310);
        QVERIFY(made.leafHash() == merkleLeafHash(bytesOf(leafData)));
        const auto read = SignedEvent::fromLeafData(leafData).value();
        QVERIFY(read == made);
        QVERIFY(signer.publicKey().verifies(read.event.encode(), read.signature));
        QVERIFY(!SignedEvent::fromLeafData(leafData.chopped(1)));
        QVERIFY(!SignedEvent::fromLeafData(leafData + 'x'));
    }

    void payloadIsBoundToItsNonce()
    {
        // SHA-256 of "tizilim/v1/payload", NUL, 32 bytes of 7, "{}" by coreutils' sha256sum.
        const QByteArray nonce(32, '\x07');
        QCOMPARE(payloadCommitment(nonce, "{}").value().toHex(), QStringLiteral("fd8138dfb6f1b5d5141afd3d449d1b5db98aba3af9a004d14c09e15a5024f371"));
        QVERIFY(payloadCommitment(QByteArray(32, '\x08'), "{}").value() != payloadCommitment(nonce, "{}").value());
        QCOMPARE(payloadCommitment(nonce + '{', "}").error().code, QStringLiteral("payload.nonce_malformed"));
    }

    void operationsHaveOneCodeAndOneNameEach()
    {
        std::set<OperationCode> codes;
        std::set<std::string> names;
        for (const BuiltInOperation &operation : builtInOperations()) {
            QVERIFY(codes.insert(operation.code).second);
            QVERIFY(names.insert(operation.name).second);
            QVERIFY(!isVerb(operation.code));
            QCOMPARE(builtInOperation(operation.code), &operation);
        }
        QVERIFY(isVerb(OperationCode(firstVerbOperation)));
        QVERIFY(!builtInOperation(OperationCode(firstVerbOperation)));
    }

    void theDocumentNamesEveryOperation()
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/docs/file-format.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray document = file.readAll();
        for (const BuiltInOperation &operation : builtInOperations()) {
            const QByteArray row = "\n| " + QByteArray::number(static_cast<quint16>(operation.code)) + " | `" + operation.name + "` |";
            QVERIFY2(document.contains(row), row.constData());
        }
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "EventTest.moc"
