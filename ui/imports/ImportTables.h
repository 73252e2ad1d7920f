#pragma once

#include "ui/imports/ImportPreview.h"

namespace tizilim {

class TableSource;

/// The tables of an import's page.
namespace importTables {

/// What is new, and each field that changes, before and after. A row's id is the record's, where there is one.
TableSource *changes(const SharedPreview &preview);
/// What is wrong: line, column, and what. A row's id is the line.
TableSource *problems(const ImportProblems &problems);
/// The file's records as they stand there, with the cells marked that something is wrong with. A row's id is the line.
TableSource *file(const SharedPreview &preview);

} // namespace importTables
} // namespace tizilim
