#pragma once

#include "model/base/Result.h"

#include <QByteArray>

#include <memory>

class QPrinter;

namespace tizilim {

class TaskControl;

/// Puts the pages of a PDF onto paper, those that the printer was told to print. Runs away from the window's thread.
/// Errors: print.failed, task.cancelled.
[[nodiscard]] Result<void> printPages(const QByteArray &pdf, const std::shared_ptr<QPrinter> &printer, TaskControl &control);

} // namespace tizilim
