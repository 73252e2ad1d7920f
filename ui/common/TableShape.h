#pragma once

#include "ui/common/TableSource.h"

#include <QByteArray>

class QHeaderView;

namespace tizilim {

/// The columns of a table as an officer arranged them: order, widths, which are shown, and what it is sorted by.
/// Kept by the columns' ids, so that a version with more columns still understands it.
namespace tableShape {

QByteArray save(const QHeaderView &header, const QList<TableColumn> &columns);
/// Widths and visibility as described by the columns themselves.
void applyDefaults(QHeaderView &header, const QList<TableColumn> &columns);
/// What was saved; what it does not name stays as it is. Nonsense is left alone.
void apply(const QByteArray &saved, QHeaderView &header, const QList<TableColumn> &columns);

} // namespace tableShape
} // namespace tizilim
