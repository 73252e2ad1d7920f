#pragma once

#include "model/base/Timestamp.h"

namespace tizilim {

/// How long the unlock page waits after wrong passwords: after the third 1 s, then 2, 4 … 60 s; never a lasting
/// lock-out (security.md, "Keys"). It slows a guesser at the keyboard; against one with the file stands scrypt.
class UnlockDelay {
public:
    static constexpr int longest = 60;

    /// Seconds to wait after so many failures in a row: 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60 …
    static int secondsAfter(int failures);

    void failed(Timestamp now);
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }
    /// Milliseconds still to wait. A clock that was put back does not make the wait longer than the rule says.
    qint64 remaining(Timestamp now) const;

private:
    int m_failures = 0;
    Timestamp m_last;
};

} // namespace tizilim
