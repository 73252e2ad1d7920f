#pragma once

#include "app/exports/pdf/TextStyle.h"

#include <QRectF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace tizilim {

/// Fills pages from top to bottom. Without a painter it goes through the same motions and only counts the pages: the
/// layout runs once to count and once to paint, with one row in memory at a time.
class PageFlow {
public:
    /// `portrait` is the size of a page upright; `bodyOf` says where content may stand on a page of a size.
    PageFlow(QPagedPaintDevice &device, QPainter *painter, QSizeF portrait, bool landscape,
             std::function<QRectF(QSizeF, bool first)> bodyOf);

    bool isPainting() const { return m_painter != nullptr; }
    /// Only while painting.
    QPainter &painter() const { return *m_painter; }
    /// From here on pages lie on their long side, or stand again; begins a new one if this changes anything.
    void turn(bool landscape);
    bool isLandscape() const { return m_landscape; }
    /// Of the page at hand.
    QSizeF paper() const { return m_landscape ? m_portrait.transposed() : m_portrait; }
    /// Called at the beginning of each page after the first, before any content of it.
    void setPageBegin(std::function<void()> pageBegin) { m_pageBegin = std::move(pageBegin); }
    int page() const { return m_page; } ///< from 1

    qreal left() const { return m_body.left(); }
    qreal width() const { return m_body.width(); }
    qreal y() const { return m_y; }
    qreal remaining() const { return m_body.bottom() - m_y; }
    /// Height of the body of a page that is not the first.
    qreal wholeHeight() const { return m_bodyOf(paper(), false).height(); }
    bool isAtTop() const { return m_y <= m_body.top(); }
    void advance(qreal height) { m_y += height; }
    void newPage();
    /// A new page, if less than this is left on the current one.
    void need(qreal height);

    /// One line of text with its baseline here.
    void text(qreal x, qreal baseline, const TextStyle &style, const QString &line) const;
    /// The same, ending at x.
    void textBefore(qreal x, qreal baseline, const TextStyle &style, const QString &line) const;
    void rule(qreal fromX, qreal toX, qreal y, const QColor &ink, qreal width) const;

private:
    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    std::function<void()> m_pageBegin;
    QSizeF m_portrait;
    std::function<QRectF(QSizeF, bool)> m_bodyOf;
    bool m_landscape;
    QRectF m_body;
    qreal m_y;
    int m_page = 1;
};

} // namespace tizilim
