#pragma once

#include "model/base/Randomness.h"

namespace tizilim {

/// The operating system's generator, through OpenSSL.
class SystemRandomness : public Randomness {
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace tizilim
