#include "ui/common/FixedRows.h"

namespace tizilim {

FixedRows::FixedRows(std::function<QList<TableColumn>()> columns, QObject *parent) : TableSource(parent), m_columns(std::move(columns)) {}

bool FixedRows::setRows(const QList<QList<TableCell>> &rows)
{
    QList<TableRow> given;
    for (const QList<TableCell> &cells : rows)
        given.append({.id = QString::number(given.size()), .cells = cells});
    if (given == m_rows)
        return false;
    m_rows = std::move(given);
    emit changed();
    return true;
}

qsizetype FixedRows::placeOf(const QString &id)
{
    bool isNumber = false;
    const int place = id.toInt(&isNumber);
    return isNumber ? place : -1;
}

QList<TableColumn> FixedRows::columns() const
{
    QList<TableColumn> columns = m_columns();
    for (TableColumn &column : columns)
        column.sortable = false;
    return columns;
}

void FixedRows::count(CountReply reply)
{
    reply(qint64(m_rows.size()));
}

void FixedRows::fetch(qint64 first, int count, RowsReply reply)
{
    reply(m_rows.mid(first, count));
}

} // namespace tizilim
