#pragma once

#include "model/base/Result.h"
#include "model/crypto/Digest.h"

#include <vector>

namespace tizilim {

/// H(0x00 ‖ leaf data) of RFC 6962, section 2.1.
Digest merkleLeafHash(ByteView leafData);
/// H(0x01 ‖ left ‖ right).
Digest merkleNodeHash(const Digest &left, const Digest &right);
/// H(""), the root of a tree without leaves.
Digest merkleEmptyRoot();

/// A node over a complete subtree: level 0 are leaf hashes, the node (level, index) covers the 2^level leaves from
/// index · 2^level. Complete nodes never change once made, so these are what is stored.
struct MerkleNode {
    int level = 0;
    quint64 index = 0;
    Digest hash;

    bool operator==(const MerkleNode &) const = default;
};

/// Where complete nodes are read from. Errors are those of the store.
class MerkleNodes {
public:
    virtual ~MerkleNodes() = default;
    [[nodiscard]] virtual Result<Digest> node(int level, quint64 index) const = 0;
};

/// The right edge of a tree: enough to append in O(log n) and to know the root, without the leaves.
class MerkleFrontier {
public:
    /// An empty tree.
    MerkleFrontier() = default;
    /// The edge of a stored tree of `size` leaves: reads one node for each bit of the size that is set.
    [[nodiscard]] static Result<MerkleFrontier> load(quint64 size, const MerkleNodes &nodes);

    /// Takes in one leaf hash. Returns the complete nodes that it made, the leaf first: what is to be stored.
    std::vector<MerkleNode> append(const Digest &leaf);

    quint64 size() const { return m_size; }
    Digest root() const;

private:
    quint64 m_size = 0;
    std::vector<Digest> m_peaks; // roots of the complete subtrees, the largest first
};

} // namespace tizilim
