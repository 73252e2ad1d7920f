#pragma once

#include "ui/common/TableSource.h"

namespace tizilim {

/// Rows that are there already, for tables that are short by their nature. Their order is their own.
class RowsAtHand : public TableSource {
    Q_OBJECT

public:
    /// Asked for the columns in the language in force; none of them can be sorted by.
    explicit RowsAtHand(std::function<QList<TableColumn>()> columns, QObject *parent = nullptr);

    /// Sends changed().
    void setRows(const QList<TableRow> &rows);

    QList<TableColumn> columns() const override;
    void setOrder(const QString &, Qt::SortOrder) override {}
    void count(CountReply reply) override;
    void fetch(qint64 first, int count, RowsReply reply) override;

private:
    std::function<QList<TableColumn>()> m_columns;
    QList<TableRow> m_rows;
};

} // namespace tizilim
