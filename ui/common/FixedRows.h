#pragma once

#include "ui/common/TableSource.h"

#include <functional>

namespace tizilim {

/// A few rows that are all there already, in the order in which they were given; the id of a row is its place.
class FixedRows : public TableSource {
    Q_OBJECT

public:
    /// `columns` is asked again when the language changes; none of them can be sorted by.
    explicit FixedRows(std::function<QList<TableColumn>()> columns, QObject *parent = nullptr);

    /// Sends changed() only if something else is shown than before, so that nothing flickers. True if it was.
    bool setRows(const QList<QList<TableCell>> &rows);
    /// The place of a row by its id; -1 for the empty id.
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
