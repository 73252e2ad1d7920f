#pragma once

#include "model/base/Result.h"
#include "ui/common/StatusChip.h"

#include <QList>
#include <QObject>

#include <functional>

namespace tizilim {

/// A column as the table shows it; texts are in the language in force.
struct TableColumn {
    QString id;
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft; ///< numbers stand at the right
    int characters = 16;                     ///< width at first, in digits
    bool shown = true;                       ///< unless the officer chose otherwise
    bool sortable = true;
};

/// What one cell shows. All texts are plain.
struct TableCell {
    QString text = {};
    ChipContent chip = {};  ///< in place of the text, if it has one
    bool strong = false;
    bool muted = false;

    bool operator==(const TableCell &) const = default;
};

struct TableRow {
    QString id; ///< of the record, as text
    QList<TableCell> cells; ///< in the order of the columns

    bool operator==(const TableRow &) const = default;
};

/// Where a table gets its rows from: any number of them, asked for a page at a time and answered later.
/// Answers come on the window's thread; an answer that comes too late is simply not looked at.
class TableSource : public QObject {
    Q_OBJECT

public:
    using CountReply = std::function<void(Result<qint64> count)>;
    using RowsReply = std::function<void(Result<QList<TableRow>> rows)>;

    using QObject::QObject;

    virtual QList<TableColumn> columns() const = 0;
    /// The order in force from the next question on; called before the first one, if an order is remembered.
    virtual void setOrder(const QString &column, Qt::SortOrder order) = 0;
    virtual void count(CountReply reply) = 0;
    /// Rows `first` to `first + count - 1` in the order in force; fewer at the end.
    virtual void fetch(qint64 first, int count, RowsReply reply) = 0;

signals:
    /// Rows came, went or changed, or other rows fit the filter: ask again.
    void changed();
};

} // namespace tizilim
