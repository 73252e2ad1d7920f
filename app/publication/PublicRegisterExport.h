#pragma once

#include "app/exports/ExportProgress.h"
#include "app/session/Registry.h"

#include <QStringList>

namespace tizilim {

/// The files of the public register, in the order in which they are written.
QStringList publicRegisterFileNames();

/// Writes the public register into a folder, as one moment shows it, and signs an EXPORT event over its files. All files
/// or none. Returns their paths. Errors: registry.opened_read_only, those of OutputFile and the store.
[[nodiscard]] Result<QStringList> publishRegister(Registry &registry, const QString &folder, const ExportProgress &progress);

} // namespace tizilim
