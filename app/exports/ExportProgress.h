#pragma once

#include "model/base/Result.h"

#include <functional>
#include <stop_token>

namespace tizilim {

/// How a writer is watched and stopped.
struct ExportProgress {
    std::stop_token stop;
    /// Told what is done of what there is to do, in steps of no unit; called from the writer's thread. May be empty.
    std::function<void(qint64 done, qint64 total)> tell;
};

/// Counts the steps of one export; looks at the stop token and tells the progress now and then.
class ExportSteps {
public:
    ExportSteps(const ExportProgress &progress, qint64 total) : m_progress(progress), m_total(total) {}
    /// Call once a row. Errors: task.cancelled.
    [[nodiscard]] Result<void> step()
    {
        ++m_done;
        return m_done % between == 0 ? look() : Result<void>();
    }
    /// Looks and tells at once. Errors: task.cancelled.
    [[nodiscard]] Result<void> look() const
    {
        if (m_progress.stop.stop_requested())
            return failure(Error::refused("task.cancelled"));
        if (m_progress.tell)
            m_progress.tell(m_done, m_total);
        return {};
    }

private:
    static constexpr qint64 between = 256;
    const ExportProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace tizilim
