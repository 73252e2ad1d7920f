#pragma once

#include "app/imports/ImportPlan.h"
#include "app/imports/ImportWatch.h"
#include "app/imports/OpenTable.h"
#include "app/session/Registry.h"

namespace tizilim {

/// What somebody wants imported.
struct ImportRequest {
    QString path;
    QString kind = {};      ///< the word of the command line; empty: any
    QString import = {};    ///< ImportDescription::id, where somebody chose it; empty: what recognises the file
    QByteArray map = {};    ///< which column holds what, as ColumnMapping::toJson() writes it; empty: what is recognised
    TableOptions options = {};
    bool goodRowsOnly = false; ///< takes what is not refused; else a file is taken whole or not at all
    QString rejects = {};      ///< where refused records are written, to be mended and imported again; empty: nowhere
    QByteArray expected = {};  ///< SHA-256 of the file that was previewed; empty: whatever is there
};

/// Why the officer may not run an import. Errors: verb.role_may_not; why the registry is open for reading only.
[[nodiscard]] Result<void> mayImport(const Registry &registry, const Import &import);

/// Reads a file and says what it would do; nothing is written but the refused records, where they are wanted. A file that lacks columns is not read further: its mapping
/// says which. Errors: import.unknown_kind {kind, those there are}, import.not_recognised {imports that were tried},
/// import.not_a_file {path}, task.cancelled; those of mayImport(), openTable(), ColumnMapping::fromJson(), RejectsFile and of the import.
[[nodiscard]] Result<ImportPlan> previewImport(const Registry &registry, const ImportRequest &request, const ImportWatch &watch);

/// Takes a file in: rows and one signed event in one transaction, or nothing at all. What changes nothing is no event.
/// Errors: import.file_changed {path}, import.missing_columns {names}; those of previewImport() and of the store.
[[nodiscard]] Result<ImportReport> runImport(Registry &registry, const ImportRequest &request, const ImportWatch &watch);

} // namespace tizilim
