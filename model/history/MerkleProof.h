#pragma once

#include "model/history/MerkleTree.h"

#include <vector>

namespace tizilim {

/// Hashes that lead from a leaf, or from an older root, to a root (RFC 6962, sections 2.1.1 and 2.1.2).
using MerkleProof = std::vector<Digest>;

/// The root over the first `size` leaves of a stored tree. Errors: those of the nodes.
[[nodiscard]] Result<Digest> merkleRoot(quint64 size, const MerkleNodes &nodes);

/// That leaf `index` stands in the tree of the first `size` leaves.
/// Errors: merkle.out_of_range unless index < size; those of the nodes.
[[nodiscard]] Result<MerkleProof> inclusionProof(quint64 index, quint64 size, const MerkleNodes &nodes);

/// That the tree of the first `oldSize` leaves is the beginning of that of the first `newSize`.
/// Errors: merkle.out_of_range unless 0 < oldSize ≤ newSize; those of the nodes.
[[nodiscard]] Result<MerkleProof> consistencyProof(quint64 oldSize, quint64 newSize, const MerkleNodes &nodes);

/// RFC 9162, section 2.1.3.2. False too for an index outside the tree.
[[nodiscard]] bool provesInclusion(const MerkleProof &proof, const Digest &leaf, quint64 index, quint64 size,
                                   const Digest &root);

/// RFC 9162, section 2.1.4.2. False too for an old size of 0, from which every tree would follow.
[[nodiscard]] bool provesConsistency(const MerkleProof &proof, quint64 oldSize, const Digest &oldRoot, quint64 newSize,
                                     const Digest &newRoot);

} // namespace tizilim
