#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace tizilim {

/// How an import is watched and stopped; `tell` is called from the import's own thread and may be empty.
struct ImportWatch {
    std::stop_token stop;
    /// First how many records are read of how many there may be, as far as can be told; then how many rows are written.
    std::function<void(qint64 done, qint64 total)> tell;
};

} // namespace tizilim
