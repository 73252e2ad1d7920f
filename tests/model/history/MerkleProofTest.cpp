#include "model/history/MerkleProof.h"

#include "model/crypto/Sha256.h"
#include "tests/support/StoredNodes.h"

#include <QTest>

#include <bit>

using namespace tizilim;

namespace {

/// The definition of RFC 6962, section 2.1, word for word and slowly.
Digest definedRoot(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return merkleEmptyRoot();
    if (leaves.size() == 1)
        return leaves[0];
    const size_t split = std::bit_floor(leaves.size() - 1);
    return merkleNodeHash(definedRoot(leaves.first(split)), definedRoot(leaves.subspan(split)));
}

Digest changed(Digest hash)
{
    hash.data()[7] ^= std::byte{0x10};
    return hash;
}

} // namespace

class MerkleProofTest : public QObject {
    Q_OBJECT

    static constexpr quint64 most = 70;
    StoredNodes m_nodes;
    std::vector<Digest> m_leaves;
    std::vector<Digest> m_roots;

    /// A proof must not hold for another hash, another place, or with one hash more, less or changed.
    template<typename Proves>
    static bool holdsOnlyAsItIs(const MerkleProof &proof, const Proves &proves)
    {
        bool good = proves(proof);
        for (size_t i = 0; i < proof.size(); ++i) {
            MerkleProof other = proof;
            other[i] = changed(other[i]);
            good = good && !proves(other);
            other = proof;
            other.erase(other.begin() + static_cast<ptrdiff_t>(i));
            good = good && !proves(other);
        }
        MerkleProof longer = proof;
        longer.push_back(merkleEmptyRoot());
        return good && !proves(longer);
    }

private slots:
    void initTestCase()
    {
        for (quint64 i = 0; i <= most; ++i) {
            m_roots.push_back(definedRoot(m_leaves));
            m_leaves.push_back(merkleLeafHash(bytesOf(QByteArray::number(i))));
        }
        for (quint64 i = 0; i < most; ++i)
            m_nodes.append(m_leaves[i]);
    }

    void rootsFollowTheDefinition()
    {
        MerkleFrontier frontier;
        for (quint64 size = 0; size <= most; ++size) {
            QCOMPARE(frontier.size(), size);
            QVERIFY(frontier.root() == m_roots[size]);
            QVERIFY(merkleRoot(size, m_nodes).value() == m_roots[size]);
            QVERIFY(MerkleFrontier::load(size, m_nodes).value().root() == m_roots[size]);
            frontier.append(m_leaves[size]);
        }
    }

    void appendingAfterLoadingMakesTheSameNodes()
    {
        for (quint64 size = 0; size < most; ++size) {
            auto loaded = MerkleFrontier::load(size, m_nodes).value();
            for (const MerkleNode &made : loaded.append(m_leaves[size]))
                QVERIFY(m_nodes.node(made.level, made.index).value() == made.hash);
            QVERIFY(loaded.root() == m_roots[size + 1]);
        }
    }

    void everyLeafIsProvedInEveryTree()
    {
        for (quint64 size = 1; size <= most; ++size) {
            for (quint64 index = 0; index < size; ++index) {
                const auto proof = inclusionProof(index, size, m_nodes).value();
                QVERIFY(holdsOnlyAsItIs(proof, [&](const MerkleProof &p) {
                    return provesInclusion(p, m_leaves[index], index, size, m_roots[size]);
                }));
                QVERIFY(!provesInclusion(proof, changed(m_leaves[index]), index, size, m_roots[size]));
                QVERIFY(!provesInclusion(proof, m_leaves[index], index ^ 1, size, m_roots[size]));
                QVERIFY(!provesInclusion(proof, m_leaves[index], index, size, m_roots[size - 1]));
            }
        }
    }

    void everyTreeGrowsFromEveryEarlierOne()
    {
        for (quint64 newSize = 1; newSize <= most; ++newSize) {
            for (quint64 oldSize = 1; oldSize <= newSize; ++oldSize) {
                const auto proof = consistencyProof(oldSize, newSize, m_nodes).value();
                QVERIFY(holdsOnlyAsItIs(proof, [&](const MerkleProof &p) {
                    return provesConsistency(p, oldSize, m_roots[oldSize], newSize, m_roots[newSize]);
                }));
                QVERIFY(!provesConsistency(proof, oldSize, changed(m_roots[oldSize]), newSize, m_roots[newSize]));
                QVERIFY(!provesConsistency(proof, oldSize, m_roots[oldSize], newSize, changed(m_roots[newSize])));
            }
        }
    }

    void refusesPlacesOutsideTheTree()
    {
        const QString code = QStringLiteral("merkle.out_of_range");
        QCOMPARE(inclusionProof(5, 5, m_nodes).error().code, code);
        QCOMPARE(inclusionProof(0, 0, m_nodes).error().code, code);
        QCOMPARE(consistencyProof(0, 5, m_nodes).error().code, code);
        QCOMPARE(consistencyProof(6, 5, m_nodes).error().code, code);
        QVERIFY(!provesInclusion({}, m_leaves[0], 1, 1, m_roots[1]));
        QVERIFY(!provesConsistency({}, 0, m_roots[0], 5, m_roots[5]));
    }

    void tellsAMissingNode()
    {
        QCOMPARE(merkleRoot(most + 1, m_nodes).error().code, QStringLiteral("test.no_such_node"));
        QCOMPARE(MerkleFrontier::load(most + 1, m_nodes).error().code, QStringLiteral("test.no_such_node"));
    }
};

QTEST_GUILESS_MAIN(MerkleProofTest)
#include "MerkleProofTest.moc"
