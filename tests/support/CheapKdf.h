#pragma once

#include "model/crypto/KdfPolicy.h"

namespace tizilim {

/// scrypt in a millisecond. Registries made under it are refused by the program itself.
inline KdfPolicy cheapKdfForTests()
{
    return KdfPolicy::forTestsOnly({.cost = 16, .blockSize = 1, .parallelism = 1});
}

} // namespace tizilim
