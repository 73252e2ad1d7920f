#include "model/history/MerkleTree.h"

#include "model/crypto/Sha256.h"

#include <bit>

namespace tizilim {

namespace {

constexpr std::byte leafPrefix[]{std::byte{0}};
constexpr std::byte nodePrefix[]{std::byte{1}};

/// One for each thread: a new one costs more than hashing a node.
Sha256 &hasher()
{
    thread_local Sha256 mine;
    return mine;
}

} // namespace

Digest merkleLeafHash(ByteView leafData)
{
    return hasher().add(leafPrefix).add(leafData).finish();
}

Digest merkleNodeHash(const Digest &left, const Digest &right)
{
    return hasher().add(nodePrefix).add(left).add(right).finish();
}

Digest merkleEmptyRoot()
{
    return sha256(ByteView());
}

Result<MerkleFrontier> MerkleFrontier::load(quint64 size, const MerkleNodes &nodes)
{
    MerkleFrontier frontier;
    frontier.m_size = size;
    for (int level = static_cast<int>(std::bit_width(size)) - 1; level >= 0; --level) {
        if (((size >> level) & 1) == 0)
            continue;
        // The subtree of this bit ends where the lower bits begin.
        TIZILIM_TRY_ASSIGN(const Digest peak, nodes.node(level, (size >> level) - 1));
        frontier.m_peaks.push_back(peak);
    }
    return frontier;
}

std::vector<MerkleNode> MerkleFrontier::append(const Digest &leaf)
{
    std::vector<MerkleNode> made{{0, m_size, leaf}};
    // Each bit set at the low end of the old size is a complete subtree that this leaf completes to the next larger.
    for (quint64 bits = m_size; (bits & 1) != 0; bits >>= 1) {
        const MerkleNode &last = made.back();
        made.push_back({last.level + 1, last.index >> 1, merkleNodeHash(m_peaks.back(), last.hash)});
        m_peaks.pop_back();
    }
    m_peaks.push_back(made.back().hash);
    ++m_size;
    return made;
}

Digest MerkleFrontier::root() const
{
    if (m_peaks.empty())
        return merkleEmptyRoot();
    Digest root = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        root = merkleNodeHash(*peak, root);
    return root;
}

} // namespace tizilim
