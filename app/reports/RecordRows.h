#pragma once

#include "app/session/Registry.h"

#include "model/reports/ReportTable.h"

#include <functional>

namespace tizilim {

/// Makes the cells of a row from a record; `titles` names what the record refers to.
using RowMaker = std::function<Row(const Record &record, const QHash<RecordId, QString> &titles)>;

/// The records of a query as rows of a report, a page at a time. The registry outlives the source.
std::function<Result<std::unique_ptr<RowSource>>()> recordRows(const Registry &registry, ListQuery query, QString language, RowMaker make);

/// Cells of common kinds.
Cell textCell(const QString &text);
Cell dateCell(QDate date);
Cell choiceCell(const Field &field, const Value &value);

} // namespace tizilim
