#pragma once

#include "model/history/MerkleTree.h"

#include <map>
#include <utility>

namespace tizilim {

/// The complete nodes of a tree in memory, as a registry stores them.
class StoredNodes : public MerkleNodes {
public:
    void append(const Digest &leaf)
    {
        for (const MerkleNode &made : m_frontier.append(leaf))
            m_nodes.emplace(std::pair(made.level, made.index), made.hash);
    }
    [[nodiscard]] Result<Digest> node(int level, quint64 index) const override
    {
        const auto found = m_nodes.find({level, index});
        if (found == m_nodes.end())
            return failure(Error::internal("test.no_such_node", {QString::number(level), QString::number(index)}));
        return found->second;
    }
    const MerkleFrontier &frontier() const { return m_frontier; }

private:
    MerkleFrontier m_frontier;
    std::map<std::pair<int, quint64>, Digest> m_nodes;
};

} // namespace tizilim
