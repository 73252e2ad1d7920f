#include "ui/common/ListedRows.h"

namespace tizilim {

ListedRows::ListedRows(qint64 rows, MakeColumns makeColumns, MakeRow makeRow, QObject *parent)
    : TableSource(parent), m_rows(rows), m_makeColumns(std::move(makeColumns)), m_makeRow(std::move(makeRow))
{
}

QList<TableColumn> ListedRows::columns() const
{
    QList<TableColumn> columns = m_makeColumns();
    for (TableColumn &column : columns)
        column.sortable = false;
    return columns;
}

void ListedRows::count(CountReply reply)
{
    reply(m_rows);
}

void ListedRows::fetch(qint64 first, int count, RowsReply reply)
{
    QList<TableRow> rows;
    for (qint64 number = first; number < qMin(first + count, m_rows); ++number)
        rows.append(m_makeRow(number));
    reply(std::move(rows));
}

} // namespace tizilim
