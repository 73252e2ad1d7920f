#pragma once

#include "ui/common/Card.h"
#include "ui/common/TableSource.h"

#include <QItemSelection>

class QMenu;
class QStackedLayout;
class QTableView;

namespace tizilim {

class Clipboard;
class EmptyState;
class IconButton;
class PagedModel;
class PlainLabel;
class Settings;

/// A list of records: any number of rows without a pause, sorted by a click on a head, columns chosen, moved, sized and
/// remembered, rows copied as they are shown, Enter opens. Where there are no rows it shows how to begin.
class RecordList : public Card {
    Q_OBJECT

public:
    /// The shape of the table is kept in `settings` under `shapeKey`, one per officer and list.
    RecordList(Settings &settings, const QString &shapeKey, QWidget *parent = nullptr);

    /// Under which the shape of the table is kept; what stands beside it may be kept there too.
    const QString &shapeKey() const { return m_shapeKey; }
    /// Takes the source over and asks it for its rows.
    void setSource(TableSource *source);
    void reload();
    /// What is shown where there are no rows; taken over.
    void setEmptyState(EmptyState *empty);
    /// The line below the rows; empty says how many there are.
    void setSummary(const QString &summary);
    /// Totals of what is filtered, behind that.
    void setTotals(const QString &totals);

    QString currentId() const;
    /// The place of the row that has the keyboard; -1 if none has.
    int currentRow() const;
    /// Gives the keyboard to a row; to the last one where there are fewer.
    void setCurrentRow(int row);
    /// The ids of the rows selected, in their order, as far as they have been shown.
    QStringList selectedIds() const;
    qint64 selectedCount() const;
    qint64 rowCount() const;
    QTableView *view() const { return m_view; }

    /// Copies the selected rows, columns as shown, parted by tabs. At most this many: more is for an export.
    static constexpr int mostCopied = 10'000;
    void copySelection();
    /// Ids of the columns that are shown, as they stand from left to right.
    QStringList shownColumns() const;

signals:
    void rowOpened(const QString &id);
    /// Another row has the keyboard; empty while it is on its way.
    void currentRowChanged(const QString &id);
    void selectionChanged();
    /// So many rows go into the clipboard.
    void aboutToCopy(qint64 rows);
    void failed(const tizilim::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void fillColumnMenu();
    void applyShape();
    void saveShape();
    void fitColumns();
    void toggleSort(int column);
    void counted(qint64 rows);
    void writeSummary();
    void copyFrom(const QItemSelection &selection, qsizetype range, int row, QStringList lines);
    QString copyLine(const QList<TableCell> &cells) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void hoverRow(int row);

    Settings &m_settings;
    QString m_shapeKey;
    PagedModel *m_model;
    QTableView *m_view;
    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr;
    PlainLabel *m_footer;
    IconButton *m_columnsButton;
    QMenu *m_columnMenu;
    Clipboard *m_clipboard;
    TableSource *m_source = nullptr;
    QString m_summary;
    QString m_totals;
    qint64 m_rows = 0;
    int m_sorted = -1; ///< column
    bool m_descending = false;
    bool m_shaping = false;
    bool m_shaped = false; ///< the officer arranged the columns himself
};

} // namespace tizilim
