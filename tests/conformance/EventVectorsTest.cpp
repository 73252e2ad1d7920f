#include "model/crypto/Ed25519.h"
#include "model/crypto/Sha256.h"
#include "model/history/CanonicalJson.h"
#include "model/history/Event.h"
#include "model/history/MerkleTree.h"
#include "model/history/Payload.h"
#include "model/history/RowHash.h"
#include "tests/support/PublicVectors.h"

#include <QTest>

using namespace tizilim;

namespace {

using Json = nlohmann::json;

QString textMember(const Json &object, const char *member)
{
    return QString::fromStdString(object.at(member).get<std::string>());
}

Digest digestMember(const Json &object, const char *member)
{
    return Digest::fromHex(textMember(object, member)).value();
}

RecordId idMember(const Json &object, const char *member)
{
    const QByteArray bytes = hexMember(object, member);
    return bytes.count('\0') == bytes.size() ? RecordId() : RecordId::fromBytes(bytes).value();
}

struct Column {
    FieldKind kind = FieldKind::Text;
    Value value;
};

Column columnOf(const Json &column)
{
    switch (column.at("tag").get<int>()) {
    case 1: return {FieldKind::Integer, column.at("value").get<qint64>()};
    case 2: return {FieldKind::Text, textMember(column, "value")};
    case 3: return {FieldKind::Hash, hexMember(column, "value")};
    case 4: return {FieldKind::Quantity, Decimal::parse(textMember(column, "value")).value()};
    default: return {};
    }
}

Digest hashOf(const Json &row)
{
    RecordType type{.code = row.at("type").get<quint16>()};
    std::vector<Value> values;
    for (const Json &column : row.at("columns")) {
        const Column read = columnOf(column);
        type.fields.push_back({column.at("number").get<quint16>(), "", read.kind, "", {}, nullptr});
        values.push_back(read.value);
    }
    return rowHash(hexMember(row, "salt"), type, row.at("schema").get<quint16>(), values).value();
}

/// Before or after, made anew from the rows.
Digest side(const Json &vector, const char *which)
{
    std::vector<RowEntry> entries;
    for (const Json &change : vector.at("rows")) {
        RowEntry entry{change.at("type").get<quint16>(), idMember(change, "id"), {}};
        const Json &row = change.at(which);
        if (row.is_string())
            entry.hash = erasedHash(entry.type, entry.id);
        else if (row.is_object())
            entry.hash = hashOf(row);
        entries.push_back(entry);
    }
    if (entries.size() < 2)
        return entries.empty() ? Digest() : entries.front().hash;
    return vector.at("in_file_order").get<bool>() ? rowsRootInOrder(entries) : rowsRoot(entries);
}

} // namespace

/// The ten event vectors of the file format: every byte is made anew from keys, rows, payloads and nonces.
class EventVectorsTest : public QObject {
    Q_OBJECT

    Json m_vectors;

    Ed25519Signer signerOf(const Json &vector)
    {
        const Json &key = m_vectors.at("keys").at(vector.at("key").get<std::string>());
        return Ed25519Signer::fromSeed(bytesOf(hexMember(key, "seed"))).value();
    }

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(TIZILIM_SOURCE_DIR "/tests/golden/event-vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_vectors = Json::parse(file.readAll().toStdString());
        QCOMPARE(m_vectors.at("events").size(), size_t(10));
    }

    void rows()
    {
        int checked = 0;
        for (const Json &vector : m_vectors.at("events")) {
            for (const Json &change : vector.at("rows")) {
                for (const char *which : {"before", "after"}) {
                    if (!change.at(which).is_object())
                        continue;
                    QCOMPARE(hashOf(change.at(which)).toHex(), textMember(change.at(which), "hash"));
                    ++checked;
                }
            }
            QCOMPARE(side(vector, "before").toHex(), textMember(vector, "before"));
            QCOMPARE(side(vector, "after").toHex(), textMember(vector, "after"));
        }
        QVERIFY(checked >= 10);
    }

    void events()
    {
        Digest previous;
        MerkleFrontier tree;
        for (const Json &vector : m_vectors.at("events")) {
            const QByteArray payload = QByteArray::fromStdString(vector.at("payload").get<std::string>());
            QCOMPARE(canonicalJson(parseCanonicalJson(payload).value()).value(), payload);
            const Ed25519Signer signer = signerOf(vector);
            const Event event{.registry = idMember(m_vectors, "registry"), .sequence = vector.at("sequence").get<quint64>(), .previousLeaf = previous,
                              .time = {vector.at("time").get<qint64>()}, .actor = idMember(vector, "actor"), .actorKeyHash = sha256(signer.publicKey().bytes()),
                              .role = static_cast<RoleCode>(vector.at("role").get<int>()), .operation = OperationCode(vector.at("operation").get<int>()),
                              .entityType = vector.at("entity_type").get<quint16>(), .entity = idMember(vector, "entity"), .before = side(vector, "before"),
                              .after = side(vector, "after"), .payloadCommitment = payloadCommitment(hexMember(vector, "nonce"), payload).value()};
            QCOMPARE(event.payloadCommitment, digestMember(vector, "payload_commitment"));
            const SignedEvent made{event, signer.sign(event.encode())};
            QCOMPARE(made.leafData().toHex(), hexMember(vector, "leaf_data").toHex());
            const auto read = SignedEvent::fromLeafData(hexMember(vector, "leaf_data"));
            QVERIFY(read && *read == made);
            QVERIFY(signer.publicKey().verifies(read->event.encode(), read->signature));
            previous = made.leafHash();
            QCOMPARE(previous, digestMember(vector, "leaf_hash"));
            tree.append(previous);
            QCOMPARE(tree.root(), digestMember(vector, "root"));
        }
    }
};

QTEST_GUILESS_MAIN(EventVectorsTest)
#include "EventVectorsTest.moc"
