#pragma once

#include "model/base/Timestamp.h"

namespace tizilim {

/// Tells the time. Passed in, so that tests and sample registries decide what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// A clock that stands where it was put until it is moved.
class FixedClock : public Clock {
public:
    explicit FixedClock(Timestamp start) : m_now(start) {}
    Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }
    void advance(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

private:
    Timestamp m_now;
};

} // namespace tizilim
