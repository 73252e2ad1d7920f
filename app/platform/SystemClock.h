#pragma once

#include "model/base/Clock.h"

namespace tizilim {

/// The computer's clock.
class SystemClock : public Clock {
public:
    Timestamp now() const override;
};

} // namespace tizilim
