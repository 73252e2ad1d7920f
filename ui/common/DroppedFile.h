#pragma once

#include <QString>

class QMimeData;

namespace tizilim {

/// The path of the one local file or folder that is being dropped; empty if it is anything else.
QString droppedFile(const QMimeData &data);

} // namespace tizilim
