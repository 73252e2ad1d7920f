#pragma once

#include "model/base/Result.h"

#include <functional>
#include <stop_token>

namespace tizilim {

/// What verification is at work on, in its order.
enum class VerificationStep { File, Events, Signatures, Authority, Rows, Derived };

/// Who looks on: hears how far it has come, and may call it off. Called from the verifying thread.
struct VerificationWatch {
    std::function<void(VerificationStep step, qint64 done, qint64 total)> progress;
    std::stop_token stop;

    /// Tells progress. Errors: task.cancelled.
    [[nodiscard]] Result<void> tell(VerificationStep step, qint64 done, qint64 total) const
    {
        if (stop.stop_requested())
            return failure(Error::refused("task.cancelled"));
        if (progress)
            progress(step, done, total);
        return {};
    }
    /// The same, but only now and then: for loops over many small things.
    [[nodiscard]] Result<void> tellNowAndThen(VerificationStep step, qint64 done, qint64 total) const
    {
        constexpr qint64 interval = 1024;
        return done % interval == 0 ? tell(step, done, total) : Result<void>();
    }
};

} // namespace tizilim
