#include "model/history/Checkpoint.h"
#include "model/history/MerkleProof.h"
#include "model/history/TreeText.h"
#include "tests/support/PublicVectors.h"
#include "tests/support/StoredNodes.h"

#include <QTest>

using namespace tizilim;

namespace {

using Json = nlohmann::json;

std::vector<Json> readLines(const char *name)
{
    QFile file(publicVectorPath(name));
    std::vector<Json> cases;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            cases.push_back(Json::parse(file.readLine().toStdString()));
    return cases;
}

/// The lengths of hashes are the parser's affair; a wrong one is a refusal.
std::optional<Digest> hashOf(const Json &base64)
{
    return base64.is_string() ? parseTreeHash(QByteArray::fromStdString(base64.get<std::string>())) : std::nullopt;
}

std::optional<MerkleProof> proofOf(const Json &array)
{
    MerkleProof proof;
    for (const Json &element : array) {
        const auto hash = hashOf(element);
        if (!hash)
            return std::nullopt;
        proof.push_back(*hash);
    }
    return proof;
}

/// transparency-dev's case with roots of 12 bytes, equal sizes and no proof: accepted there, because nothing is
/// hashed. Here a root has 32 bytes, always.
bool hasDummyRoots(const Json &test)
{
    return test.at("file").get<std::string>().ends_with("sizes-are-equal-one-and-proof-is-empty.json");
}

} // namespace

/// transparency-dev's proofs, RFC 6962's tree and C2SP's note.
class MerkleVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void inclusion()
    {
        const auto cases = readLines("merkle/inclusion.jsonl");
        if (cases.empty())
            QSKIP("no public vectors at ../shared/data/merkle/inclusion.jsonl");
        QCOMPARE(cases.size(), size_t(98));
        int accepted = 0;
        for (const Json &test : cases) {
            const auto leaf = hashOf(test.at("leafHash"));
            const auto root = hashOf(test.at("root"));
            const auto proof = proofOf(test.at("proof"));
            const bool proves = leaf && root && proof
                && provesInclusion(*proof, *leaf, test.at("leafIdx").get<quint64>(), test.at("treeSize").get<quint64>(), *root);
            QVERIFY2(proves != test.at("wantErr").get<bool>(), test.at("file").get<std::string>().c_str());
            accepted += proves ? 1 : 0;
        }
        QCOMPARE(accepted, 6);
    }

    void consistency()
    {
        const auto cases = readLines("merkle/consistency.jsonl");
        if (cases.empty())
            QSKIP("no public vectors at ../shared/data/merkle/consistency.jsonl");
        QCOMPARE(cases.size(), size_t(98));
        int accepted = 0;
        for (const Json &test : cases) {
            if (hasDummyRoots(test))
                continue;
            const auto oldRoot = hashOf(test.at("root1"));
            const auto newRoot = hashOf(test.at("root2"));
            const auto proof = proofOf(test.at("proof"));
            const bool proves = oldRoot && newRoot && proof
                && provesConsistency(*proof, test.at("size1").get<quint64>(), *oldRoot, test.at("size2").get<quint64>(), *newRoot);
            QVERIFY2(proves != test.at("wantErr").get<bool>(), test.at("file").get<std::string>().c_str());
            accepted += proves ? 1 : 0;
        }
        QCOMPARE(accepted, 5);
    }

    void rootsOfEverySize()
    {
        TIZILIM_PUBLIC_VECTORS(vectors, "merkle/rfc6962_roots.json");
        const auto &leaves = vectors->at("leaf_inputs_hex");
        const auto &roots = vectors->at("root_hash_hex_by_size");
        const auto textOf = [](const Json &hex) { return QString::fromStdString(hex.get<std::string>()); };
        StoredNodes nodes;
        for (size_t size = 0; size <= leaves.size(); ++size) {
            QCOMPARE(nodes.frontier().root().toHex(), textOf(roots.at(size)));
            QCOMPARE(merkleRoot(size, nodes).value().toHex(), textOf(roots.at(size)));
            if (size == leaves.size())
                break;
            const QByteArray leaf = QByteArray::fromHex(textOf(leaves.at(size)).toLatin1());
            const Digest hash = merkleLeafHash(bytesOf(leaf));
            QCOMPARE(hash.toHex(), textOf(vectors->at("leaf_hashes_hex").at(size)));
            nodes.append(hash);
        }
    }

    void signedNote()
    {
        QFile file(publicVectorPath("merkle/note.example.txt"));
        QFile keyFile(publicVectorPath("merkle/note.vkey"));
        if (!file.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
            QSKIP("no public vectors at ../shared/data/merkle/note.example.txt");
        const QList<QByteArray> parts = keyFile.readAll().trimmed().split('+'); // name+key id+base64(1 ‖ key)
        const QString name = QString::fromUtf8(parts[0]);
        const auto key = Ed25519PublicKey::fromBytes(QByteArray::fromBase64(parts[2]).sliced(1)).value();
        QCOMPARE(noteKeyId(name, key).toHex(), parts[1]);
        const QByteArray bytes = file.readAll();
        auto note = SignedNote::parse(bytes).value();
        QCOMPARE(note.format(), bytes);
        QVERIFY(note.verify(name, key));
        QCOMPARE(note.verify(QStringLiteral("example.com/bar"), key).error().code, QStringLiteral("note.not_signed"));
        note.text[0] = 't';
        QCOMPARE(note.verify(name, key).error().code, QStringLiteral("note.signature_wrong"));
    }
};

QTEST_GUILESS_MAIN(MerkleVectorsTest)
#include "MerkleVectorsTest.moc"
