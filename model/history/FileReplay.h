#pragma once

#include "model/history/Problem.h"
#include "model/storage/Database.h"

namespace tizilim {

/// What SQLite itself finds in the file.
struct FileFindings {
    Problems problems;
    bool pagesDoNotFit = false; ///< parts of the file are of different ages
};

/// PRAGMA integrity_check: every page, every index against its table, the full-text index in itself. Each page carries
/// its own authentication code, so a page that does not fit the others is an older one put back, by somebody who needs
/// no key for that. Errors: those of the store but storage.damaged, which is a finding.
[[nodiscard]] Result<FileFindings> checkFile(Database &database);

/// The finding for a read that failed with storage.damaged.
Problem pageProblem();

} // namespace tizilim
