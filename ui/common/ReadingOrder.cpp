#include "ui/common/ReadingOrder.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace tizilim {

namespace {

using Stops = QList<QWidget *>;

void addWidget(const QWidget *widget, Stops &stops);
void addLayout(const QLayout *layout, Stops &stops);

void addItem(const QLayoutItem *item, Stops &stops)
{
    auto *mutableItem = const_cast<QLayoutItem *>(item); // Qt's accessors are not const
    if (const QWidget *widget = mutableItem->widget())
        addWidget(widget, stops);
    else if (const QLayout *layout = mutableItem->layout())
        addLayout(layout, stops);
}

/// Cells by rows, whatever the order in which they were filled.
void addGrid(const QGridLayout *grid, Stops &stops)
{
    std::vector<std::pair<std::pair<int, int>, const QLayoutItem *>> cells;
    for (int index = 0; index < grid->count(); ++index) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(index, &row, &column, &rows, &columns);
        cells.push_back({{row, column}, grid->itemAt(index)});
    }
    std::ranges::stable_sort(cells, {}, [](const auto &cell) { return cell.first; });
    for (const auto &[place, item] : cells)
        addItem(item, stops);
}

void addLayout(const QLayout *layout, Stops &stops)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout))
        return addGrid(grid, stops);
    for (int index = 0; index < layout->count(); ++index)
        addItem(layout->itemAt(index), stops);
}

bool isTabStop(const QWidget *widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

void addChildren(const QWidget *widget, Stops &stops)
{
    QList<QWidget *> children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    std::ranges::stable_sort(children, {}, [](const QWidget *child) { return std::pair(child->y(), child->x()); });
    for (const QWidget *child : std::as_const(children)) {
        if (!child->isWindow())
            addWidget(child, stops);
    }
}

void addWidget(const QWidget *widget, Stops &stops)
{
    if (!widget->isVisible())
        return;
    if (isTabStop(widget))
        stops.append(const_cast<QWidget *>(widget));
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        if (area->widget())
            addWidget(area->widget(), stops);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            addWidget(splitter->widget(index), stops);
    } else if (qobject_cast<const QAbstractScrollArea *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)) {
        return; // one stop each, whatever they are made of
    } else if (widget->layout()) {
        addLayout(widget->layout(), stops);
    } else {
        addChildren(widget, stops);
    }
}

} // namespace

QList<QWidget *> tabStopsInReadingOrder(const QWidget *window)
{
    Stops stops;
    addWidget(window, stops);
    return stops;
}

} // namespace tizilim
