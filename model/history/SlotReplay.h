#pragma once

#include "model/crypto/KeyRing.h"
#include "model/history/Problem.h"
#include "model/history/SlotRoll.h"

namespace tizilim {

/// Holds the slots of registry.keys to what the history says of them. `intact` is what unlocking found of their HMAC.
Problems checkSlots(const KeyRing &ring, bool intact, const SlotHashes &named, const KdfPolicy &policy);

} // namespace tizilim
