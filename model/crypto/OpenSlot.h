#pragma once

#include "model/crypto/CodeKeys.h"
#include "model/crypto/DatabaseKeys.h"
#include "model/crypto/KeySlot.h"
#include "model/crypto/OfficerKeys.h"

namespace tizilim {

/// What an officer's password opened. Lives as long as the session is unlocked; wiped with it.
struct OpenSlot {
    RecordId slot;
    SlotOwner owner;
    OfficerKeys keys;
    DatabaseKeys databaseKeys;
    /// False: somebody without a key of the registry changed a slot. The registry then opens read-only, and
    /// verification says which slot it was.
    bool slotsIntact = false;
};

/// What a code on paper opened: the recovery key or an invitation.
struct OpenCode {
    RecordId slot;
    SlotKind kind = SlotKind::Recovery;
    SlotOwner owner; ///< the invited officer; nobody for the recovery key
    CodeKeys keys;
    DatabaseKeys databaseKeys;
    bool slotsIntact = false; ///< as in OpenSlot
};

} // namespace tizilim
