#pragma once

#include "model/base/Randomness.h"

#include <random>

namespace tizilim {

/// Random-looking bytes that a seed decides.
class TestRandomness : public Randomness {
public:
    explicit TestRandomness(quint64 seed = 1) : m_generator(seed) {}
    void fill(std::span<std::byte> bytes) override;

private:
    std::mt19937_64 m_generator;
};

} // namespace tizilim
