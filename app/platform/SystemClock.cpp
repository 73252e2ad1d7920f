#include "app/platform/SystemClock.h"

namespace tizilim {

Timestamp SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace tizilim
