#pragma once

#include "app/imports/ColumnMapping.h"
#include "app/imports/ImportColumns.h"
#include "app/imports/ImportProblem.h"

#include <QStringList>
#include <QStringView>

namespace tizilim {

/// The columns of an import by the name that the command line gives it (domain.md, section 5): transactions, users,
/// declarations, rates, prices, addresses, mining, pools. Null for any other.
const ImportColumns *importColumns(QStringView kind);
/// The kinds above, in that order.
QStringList importKinds();

/// What is wrong with the form of a record's cells, by the columns of the mapping: required and empty, not a date, not a
/// number … With the faults that the reader found. What the cells mean is for others to judge.
[[nodiscard]] QList<ImportProblem> checkCells(const ImportRow &row, const ColumnMapping &mapping);

} // namespace tizilim
