#include "ui/common/FlowLayout.h"

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace tizilim {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate(); // or whoever asked for a height before keeps it
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(), qMax(size.height(), item->sizeHint().height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    int y = rect.top();
    qsizetype next = 0;
    while (next < m_items.size()) {
        const Line line = lineFrom(next, rect.width());
        int x = rect.left();
        for (; next < line.end; ++next) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty())
                continue;
            const QSize size = sizeOf(item, rect.width());
            if (really)
                item->setGeometry({QPoint(x, y + (line.height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
    return qMax(0, y - spacing() - rect.top());
}

QSize FlowLayout::sizeOf(const QLayoutItem *item, int width)
{
    return item->sizeHint().boundedTo(QSize(qMax(width, 1), QLAYOUTSIZE_MAX));
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int width) const
{
    Line line{first, 0};
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem *item = m_items.at(line.end);
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item, width);
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + spacing();
        line.height = qMax(line.height, size.height());
    }
    return line;
}

} // namespace tizilim
