#pragma once

#include "ui/common/TableSource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QSet>

namespace tizilim {

/// The rows of a source as far as they have been looked at. What is not there yet is asked for when it is first shown;
/// meanwhile its cells are empty. Pages that were not seen for long are let go, so a million rows cost no memory.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageSize = 128;
    enum Role {
        ChipRole = Qt::UserRole, ///< ChipContent
        StrongRole,
        MutedRole,
        LoadedRole, ///< false while the row is on its way
    };

    explicit PagedModel(QObject *parent = nullptr);

    /// The source lives as long as the model, or is taken away with null.
    void setSource(TableSource *source);
    TableSource *source() const { return m_source; }
    const QList<TableColumn> &columns() const { return m_columns; }
    /// Asks for the number of rows and forgets the pages: they are asked for again as they are looked at.
    void reload();
    /// Reads the columns' titles again: the language changed.
    void reloadColumns();
    /// False until the source has said how many rows there are.
    bool isCounted() const { return m_counted; }
    /// The record's id; empty while the row is on its way.
    QString rowId(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void counted(qint64 rows);
    void failed(const tizilim::Error &error);

private:
    using Rows = QList<TableRow>;

    const TableRow *row(int number) const;
    void want(int page) const;
    void askNext();
    void takeCount(Result<qint64> count);
    void takePage(int page, Result<Rows> rows);

    QPointer<TableSource> m_source;
    QList<TableColumn> m_columns;
    int m_rows = 0;
    bool m_counted = false;
    quint64 m_generation = 0; ///< answers to older questions are not looked at
    // What is shown decides what is fetched, so data() fills these.
    mutable QCache<int, Rows> m_pages;
    mutable QList<int> m_wanted; ///< pages, the latest at the end
    mutable bool m_scheduled = false;
    QSet<int> m_asked;
};

} // namespace tizilim

Q_DECLARE_METATYPE(tizilim::ChipContent)
