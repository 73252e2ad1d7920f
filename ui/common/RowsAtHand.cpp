#include "ui/common/RowsAtHand.h"

namespace tizilim {

RowsAtHand::RowsAtHand(std::function<QList<TableColumn>()> columns, QObject *parent)
    : TableSource(parent), m_columns(std::move(columns))
{
}

void RowsAtHand::setRows(const QList<TableRow> &rows)
{
    m_rows = rows;
    emit changed();
}

QList<TableColumn> RowsAtHand::columns() const
{
    QList<TableColumn> columns = m_columns();
    for (TableColumn &column : columns)
        column.sortable = false;
    return columns;
}

void RowsAtHand::count(CountReply reply)
{
    reply(qint64(m_rows.size()));
}

void RowsAtHand::fetch(qint64 first, int count, RowsReply reply)
{
    reply(m_rows.mid(first, count));
}

} // namespace tizilim
