#include "tests/support/TestRandomness.h"

namespace tizilim {

void TestRandomness::fill(std::span<std::byte> bytes)
{
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(m_generator());
}

} // namespace tizilim
