#include "ui/common/RowsAtHand.h"

namespace tizilim {

RowsAtHand::RowsAtHand(std::function<QList<TableColumn>()> columns, QObject *parent)
    : TableSource(parent), m_columns(std::move(columns))
{
}

bool RowsAtHand::setRows(const QList<TableRow> &rows)
{
    if (rows == m_rows)
        return false;
    m_rows = rows;
    emit changed();
    return true;
}

QList<TableRow> RowsAtHand::numbered(const QList<QList<TableCell>> &cells)
{
    QList<TableRow> rows;
    for (const QList<TableCell> &each : cells)
        rows.append({.id = QString::number(rows.size()), .cells = each});
    return rows;
}

qsizetype RowsAtHand::placeOf(const QString &id)
{
    bool isNumber = false;
    const int place = id.toInt(&isNumber);
    return isNumber ? place : -1;
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
