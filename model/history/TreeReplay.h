#pragma once

#include "model/history/Checkpoint.h"
#include "model/history/MerkleTree.h"
#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"

#include <map>

namespace tizilim {

/// A size and root that somebody remembers of this registry.
struct KnownCheckpoint {
    Checkpoint checkpoint;
    bool given = false; ///< by whoever asks for verification; else this workstation remembers it
};

/// Builds the tree anew from the events and holds the stored nodes and all known checkpoints to it.
class TreeReplay {
public:
    TreeReplay(PlacedEvents &events, std::vector<KnownCheckpoint> known);

    /// Errors: task.cancelled, those of the store.
    [[nodiscard]] Result<void> replay(const VerificationWatch &watch);
    /// What the stored tree and the checkpoints say; only meaningful where the events themselves are whole.
    [[nodiscard]] Result<Problems> compareStoredNodes();
    /// Checkpoints to which this history is no continuation. Conflicts that the history itself names are left out.
    std::vector<KnownCheckpoint> conflicts() const;
    /// How a conflict is told.
    Problem problemOf(const KnownCheckpoint &conflict) const;

    quint64 size() const { return m_frontier.size(); }
    Digest root() const { return m_frontier.root(); }

private:
    [[nodiscard]] Result<void> compare(const MerkleNode &node);
    bool isOlderPart() const;

    PlacedEvents &m_events;
    std::vector<KnownCheckpoint> m_known;
    MerkleFrontier m_frontier;
    std::map<quint64, Digest> m_rootAt; ///< at the sizes of the known checkpoints
    std::vector<MerkleNode> m_missing;
    std::vector<MerkleNode> m_wrong;
    qint64 m_nodes = 0;
};

} // namespace tizilim
