#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace tizilim {

/// Where random bytes come from. Passed in, so that a test or a sample registry decides them; the real one is
/// crypto's SystemRandomness.
class Randomness {
public:
    virtual ~Randomness() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;

    /// `count` random bytes.
    QByteArray bytes(qsizetype count);
};

} // namespace tizilim
