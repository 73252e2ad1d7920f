#pragma once

#include "ui/common/TableSource.h"

namespace tizilim {

/// Rows that are all at hand and stay as they are: each is made when it is shown. They have one order.
class ListedRows : public TableSource {
    Q_OBJECT

public:
    /// Called whenever the language may have changed.
    using MakeColumns = std::function<QList<TableColumn>()>;
    using MakeRow = std::function<TableRow(qint64 number)>;

    ListedRows(qint64 rows, MakeColumns makeColumns, MakeRow makeRow, QObject *parent = nullptr);

    QList<TableColumn> columns() const override;
    void setOrder(const QString &, Qt::SortOrder) override {}
    void count(CountReply reply) override;
    void fetch(qint64 first, int count, RowsReply reply) override;

private:
    qint64 m_rows;
    MakeColumns m_makeColumns;
    MakeRow m_makeRow;
};

} // namespace tizilim
