#pragma once

#include "model/history/OfficerRoll.h"
#include "model/history/PlacedEvents.h"
#include "model/history/Problem.h"

namespace tizilim {

/// Key slots as the history knows them: the hash of header and secrets by slot.
using SlotHashes = QHash<RecordId, Digest>;

/// Whose slots there are, replayed from the events that name them.
class SlotRoll {
public:
    /// Takes in what an event says of slots. What is wrong with it: nobody changes or removes the slot of another, and only
    /// events about keys name slots at all. Nothing is judged where `isUnsure`.
    std::optional<Problem> take(const PlacedEvent &placed, const OfficerRoll &roll, bool isUnsure);

    const SlotHashes &hashes() const { return m_hashes; }

private:
    std::optional<RecordId> ownerNamedBy(const PlacedEvent &placed) const;
    bool mayName(const PlacedEvent &placed, const RecordId &slot, const std::optional<RecordId> &owner) const;
    bool mayRemove(const PlacedEvent &placed, const RecordId &slot, const std::optional<RecordId> &owner, const OfficerRoll &roll) const;

    SlotHashes m_hashes;
    QHash<RecordId, RecordId> m_owners; ///< null for the recovery key, and for the slots that the founder made
    RecordId m_founder;
};

} // namespace tizilim
