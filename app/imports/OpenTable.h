#pragma once

#include "app/imports/CsvReader.h"
#include "app/imports/TableReader.h"
#include "app/imports/XlsxReader.h"

#include <memory>

namespace tizilim {

/// What an officer may say about a file beyond its name.
struct TableOptions {
    TextEncoding encoding = TextEncoding::Utf8; ///< of CSV; XLSX knows its own
    QString sheet = {};                         ///< of XLSX; the first one if empty
    bool hasHeader = true;
    TableLimits limits = {};
};

/// Opens a CSV or XLSX file; which one, its content says, not its name.
/// Errors: those of CsvReader::open() and XlsxReader::open(); import.old_spreadsheet, import.open_document,
/// import.not_a_table {what it is}.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options = {});

} // namespace tizilim
