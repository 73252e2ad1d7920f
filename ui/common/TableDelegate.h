#pragma once

#include <QStyledItemDelegate>

namespace tizilim {

/// Draws the cells of a record table: plain text cut with an ellipsis, chips, a line under each row, and one plate for
/// the whole of a selected row.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }
    int hoveredRow() const { return m_hovered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_hovered = -1;
};

} // namespace tizilim
