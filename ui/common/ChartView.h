#pragma once

#include "app/exports/Chart.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;

namespace tizilim {

class ChartCanvas;

/// A chart as reports print it, in the window's colours. Arrow keys move along its points; the key T shows the same
/// numbers as a table; the menu saves it as PNG or SVG. A click on a bar, or Enter, tells which point it was.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    bool showsTable() const;
    void showTable(bool table);
    /// Asks where to put it and writes the picture; errors are told by failed().
    void saveAs();

signals:
    /// The officer wants the list behind a point of a series.
    void pointActivated(std::size_t series, std::size_t point);
    void failed(const tizilim::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fillTable();
    void write(const QString &path);

    Figure m_figure;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    QTableWidget *m_table;
};

} // namespace tizilim
