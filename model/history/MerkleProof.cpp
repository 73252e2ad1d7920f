#include "model/history/MerkleProof.h"

#include <QString>

#include <bit>

namespace tizilim {

namespace {

/// Leaves `start` to `start + count - 1`, cut as RFC 6962 cuts: `start` is a multiple of the power of two ≥ count.
struct Range {
    quint64 start;
    quint64 count;

    /// The largest power of two below the count: where the range is split.
    quint64 split() const { return std::bit_floor(count - 1); }
    Range left() const { return {start, split()}; }
    Range right() const { return {start + split(), count - split()}; }
};

Result<Digest> rangeRoot(Range range, const MerkleNodes &nodes)
{
    if (std::has_single_bit(range.count)) {
        const int level = std::countr_zero(range.count);
        return nodes.node(level, range.start >> level);
    }
    TIZILIM_TRY_ASSIGN(const Digest left, rangeRoot(range.left(), nodes));
    TIZILIM_TRY_ASSIGN(const Digest right, rangeRoot(range.right(), nodes));
    return merkleNodeHash(left, right);
}

/// Adds the root of a range to the end of a proof.
Result<void> add(MerkleProof &proof, Range range, const MerkleNodes &nodes)
{
    TIZILIM_TRY_ASSIGN(const Digest root, rangeRoot(range, nodes));
    proof.push_back(root);
    return {};
}

/// PATH(m, D[n]) of RFC 6962, section 2.1.1; `index` counts from the start of the range.
Result<void> path(MerkleProof &proof, quint64 index, Range range, const MerkleNodes &nodes)
{
    if (range.count == 1)
        return {};
    const bool onTheLeft = index < range.split();
    TIZILIM_TRY(onTheLeft ? path(proof, index, range.left(), nodes)
                          : path(proof, index - range.split(), range.right(), nodes));
    return add(proof, onTheLeft ? range.right() : range.left(), nodes);
}

/// SUBPROOF(m, D[n], b) of RFC 6962, section 2.1.2; `known`: the old root is the root of this range's beginning.
Result<void> subproof(MerkleProof &proof, quint64 oldSize, Range range, bool known, const MerkleNodes &nodes)
{
    if (oldSize == range.count)
        return known ? Result<void>() : add(proof, range, nodes);
    if (oldSize <= range.split()) {
        TIZILIM_TRY(subproof(proof, oldSize, range.left(), known, nodes));
        return add(proof, range.right(), nodes);
    }
    TIZILIM_TRY(subproof(proof, oldSize - range.split(), range.right(), false, nodes));
    return add(proof, range.left(), nodes);
}

Error outOfRange(quint64 place, quint64 size)
{
    return Error::refused("merkle.out_of_range", {QString::number(place), QString::number(size)});
}

/// Moves a pair of node numbers up past the levels where the left one is a left child.
void skipLeftEdges(quint64 &first, quint64 &last)
{
    while ((first & 1) == 0 && first != 0) {
        first >>= 1;
        last >>= 1;
    }
}

} // namespace

Result<Digest> merkleRoot(quint64 size, const MerkleNodes &nodes)
{
    return size == 0 ? Result<Digest>(merkleEmptyRoot()) : rangeRoot({0, size}, nodes);
}

Result<MerkleProof> inclusionProof(quint64 index, quint64 size, const MerkleNodes &nodes)
{
    if (index >= size)
        return failure(outOfRange(index, size));
    MerkleProof proof;
    TIZILIM_TRY(path(proof, index, {0, size}, nodes));
    return proof;
}

Result<MerkleProof> consistencyProof(quint64 oldSize, quint64 newSize, const MerkleNodes &nodes)
{
    if (oldSize == 0 || oldSize > newSize)
        return failure(outOfRange(oldSize, newSize));
    MerkleProof proof;
    TIZILIM_TRY(subproof(proof, oldSize, {0, newSize}, true, nodes));
    return proof;
}

bool provesInclusion(const MerkleProof &proof, const Digest &leaf, quint64 index, quint64 size, const Digest &root)
{
    if (index >= size)
        return false;
    quint64 node = index;
    quint64 last = size - 1;
    Digest hash = leaf;
    for (const Digest &step : proof) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            hash = merkleNodeHash(step, hash);
            skipLeftEdges(node, last);
        } else {
            hash = merkleNodeHash(hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool provesConsistency(const MerkleProof &proof, quint64 oldSize, const Digest &oldRoot, quint64 newSize,
                       const Digest &newRoot)
{
    if (oldSize == 0 || oldSize > newSize)
        return false;
    if (oldSize == newSize)
        return proof.empty() && oldRoot == newRoot;
    if (proof.empty() && !std::has_single_bit(oldSize))
        return false;
    MerkleProof steps = proof;
    if (std::has_single_bit(oldSize))
        steps.insert(steps.begin(), oldRoot);
    quint64 node = oldSize - 1;
    quint64 last = newSize - 1;
    while ((node & 1) != 0) {
        node >>= 1;
        last >>= 1;
    }
    Digest older = steps.front();
    Digest newer = older;
    for (auto step = steps.begin() + 1; step != steps.end(); ++step) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            older = merkleNodeHash(*step, older);
            newer = merkleNodeHash(*step, newer);
            skipLeftEdges(node, last);
        } else {
            newer = merkleNodeHash(newer, *step);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && older == oldRoot && newer == newRoot;
}

} // namespace tizilim
