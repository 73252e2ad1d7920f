#include "model/crypto/UnlockDelay.h"

#include <algorithm>

namespace tizilim {

int UnlockDelay::secondsAfter(int failures)
{
    constexpr int free = 3;
    if (failures < free)
        return 0;
    const int doublings = std::min(failures - free, 6);
    return std::min(1 << doublings, longest);
}

void UnlockDelay::failed(Timestamp now)
{
    ++m_failures;
    m_last = now;
}

qint64 UnlockDelay::remaining(Timestamp now) const
{
    const qint64 whole = qint64(secondsAfter(m_failures)) * 1000;
    return std::clamp<qint64>(m_last.milliseconds + whole - now.milliseconds, 0, whole);
}

} // namespace tizilim
