#include "model/crypto/SystemRandomness.h"

#include <openssl/rand.h>

#include <cstdlib>

namespace tizilim {

void SystemRandomness::fill(std::span<std::byte> bytes)
{
    // Without randomness no key, salt or nonce is safe: there is nothing to go on with.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size())) != 1)
        std::abort();
}

} // namespace tizilim
