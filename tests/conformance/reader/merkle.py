"""The tree of RFC 6962 and its proofs (docs/file-format.md, "Tree")."""
from primitives import digest


def leaf_hash(data):
    return digest(b"\x00", data)


def node_hash(left, right):
    return digest(b"\x01", left, right)


def split(size):
    """The largest power of two below size."""
    return 1 << (size - 1).bit_length() - 1


class Tree:
    """Complete nodes by level, each made once."""

    def __init__(self, leaves):
        self.levels = [list(leaves)]
        while len(self.levels[-1]) > 1:
            below = self.levels[-1]
            self.levels.append([node_hash(below[i], below[i + 1]) for i in range(0, len(below) - 1, 2)])

    def __len__(self):
        return len(self.levels[0])

    def nodes(self):
        for level, hashes in enumerate(self.levels):
            for position, value in enumerate(hashes):
                yield (level, position), value

    def root(self, size=None, first=0):
        size = len(self) if size is None else size
        if size == 0:
            return digest()
        level = size.bit_length() - 1
        if size == 1 << level:
            return self.levels[level][first >> level]
        left = split(size)
        return node_hash(self.root(left, first), self.root(size - left, first + left))


def root_of(leaves):
    return Tree(leaves).root()


def proves_inclusion(proof, leaf, index, size, root):
    """RFC 9162, section 2.1.3.2."""
    if index >= size:
        return False
    node, last, value = index, size - 1, leaf
    for hash_ in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            value = node_hash(hash_, value)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            value = node_hash(value, hash_)
        node, last = node >> 1, last >> 1
    return last == 0 and value == root


def proves_consistency(proof, old_size, old_root, new_size, new_root):
    """RFC 9162, section 2.1.4.2; an older size of 0 is refused."""
    if not 0 < old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    path = list(proof)
    if old_size & (old_size - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    node, last = old_size - 1, new_size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for hash_ in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(hash_, old), node_hash(hash_, new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, hash_)
        node, last = node >> 1, last >> 1
    return last == 0 and old == old_root and new == new_root
