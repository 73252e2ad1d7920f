#pragma once

#include <QString>

#include <vector>

namespace tizilim {

/// The unpacked sizes of the worksheets of a workbook, in their order, as the directory of the container states them;
/// empty if it cannot be read.
std::vector<qint64> sizesOfSheets(const QString &path);

} // namespace tizilim
