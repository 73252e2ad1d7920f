#pragma once

#include "ui/common/TableSource.h"

namespace tizilim {

/// Rows that are there already, for tables that are short by their nature. Their order is their own.
class RowsAtHand : public TableSource {
    Q_OBJECT

public:
    /// Asked for the columns in the language in force; none of them can be sorted by.
    explicit RowsAtHand(std::function<QList<TableColumn>()> columns, QObject *parent = nullptr);

    /// Sends changed() only if something else is shown than before, so that nothing flickers. True if it was.
    bool setRows(const QList<TableRow> &rows);
    /// Rows whose id is their place, for what has no other.
    static QList<TableRow> numbered(const QList<QList<TableCell>> &cells);
    /// The place that such an id names; -1 for the empty id.
    static qsizetype placeOf(const QString &id);

    QList<TableColumn> columns() const override;
    void setOrder(const QString &, Qt::SortOrder) override {}
    void count(CountReply reply) override;
    void fetch(qint64 first, int count, RowsReply reply) override;

private:
    std::function<QList<TableColumn>()> m_columns;
    QList<TableRow> m_rows;
};

} // namespace tizilim
