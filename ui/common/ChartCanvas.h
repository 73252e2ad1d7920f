#pragma once

#include "app/exports/Chart.h"

#include <QWidget>

namespace tizilim {

/// The painted half of a ChartView.
class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void pointActivated(std::size_t series, std::size_t point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChartStyle chartStyle() const;
    QString markText(const ChartMark &mark) const;
    const ChartMark *markAt(const QPointF &at) const;
    void moveTo(qsizetype mark);

    Figure m_figure;
    ChartMarks m_marks; ///< where things were painted last
    qsizetype m_current = -1;
};

} // namespace tizilim
