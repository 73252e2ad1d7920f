#pragma once

#include "app/imports/ColumnMapping.h"
#include "app/imports/ImportReport.h"
#include "app/imports/TableReader.h"
#include "model/history/RowChange.h"

#include <vector>

namespace tizilim {

class Import;

/// What a file does to one row of the registry.
struct ImportChange {
    qint64 line = 0; ///< of the record that says so; 0: the file does not have it any more
    RowChange change;
};

/// A record of the file as it stands there, with what is wrong with it.
struct ImportSample {
    ImportRow row;
    QList<ImportProblem> problems;
};

/// What an import would do: shown before anything is written.
struct ImportPlan {
    const Import *import = nullptr;
    QString path;
    QByteArray sha256; ///< of the file's bytes; goes into the event
    qint64 bytes = 0;
    QStringList header;
    ColumnMapping mapping;            ///< where columns are missing, the file was not read any further
    char separator = ',';             ///< of the file of refused records: that of the file itself
    QList<ImportSample> sample;       ///< the first records, and those with problems as far as they can be shown
    std::vector<ImportChange> changes; ///< in the order of the file; what is closed because it is gone, last
    ImportReport expected;            ///< what would be taken, changed, refused …

    /// A file is taken whole or not at all unless the officer chooses to take the good rows.
    bool mayRun(bool goodRowsOnly) const { return mapping.missing().isEmpty() && (goodRowsOnly || expected.refused == 0); }
    /// What is to be told of a run by these terms: nothing is taken where it may not run.
    ImportReport reportOf(bool goodRowsOnly) const;
};

} // namespace tizilim
