#pragma once

#include "app/session/Registry.h"

namespace tizilim {

/// A proposal that the second person declined and with whose record nothing has been done since: it has come back to
/// who made it.
struct DeclinedProposal {
    QString verb;
    const RecordType *type = nullptr; ///< of the record that it was about
    RecordId record;
    QString decliner; ///< the officer's name
    QString ground;
    Timestamp time;
};

/// Those of the officer at hand, the newest first; what he took back himself is not among them.
[[nodiscard]] Result<std::vector<DeclinedProposal>> declinedProposals(const Registry &registry);

} // namespace tizilim
