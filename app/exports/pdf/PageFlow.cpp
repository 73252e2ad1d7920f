#include "app/exports/pdf/PageFlow.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace tizilim {

PageFlow::PageFlow(QPagedPaintDevice &device, QPainter *painter, QSizeF portrait, bool landscape,
                   std::function<QRectF(QSizeF, bool)> bodyOf)
    : m_device(device), m_painter(painter), m_portrait(portrait), m_bodyOf(std::move(bodyOf)), m_landscape(landscape),
      m_body(m_bodyOf(paper(), true)), m_y(m_body.top())
{
}

void PageFlow::turn(bool landscape)
{
    if (landscape == m_landscape)
        return;
    m_landscape = landscape;
    if (m_painter)
        m_device.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    newPage();
}

void PageFlow::newPage()
{
    if (m_painter)
        m_device.newPage();
    ++m_page;
    m_body = m_bodyOf(paper(), false);
    m_y = m_body.top();
    if (m_pageBegin)
        m_pageBegin();
}

void PageFlow::need(qreal height)
{
    if (height > remaining() && !isAtTop())
        newPage();
}

void PageFlow::text(qreal x, qreal baseline, const TextStyle &style, const QString &line) const
{
    if (!m_painter || line.isEmpty())
        return;
    m_painter->setFont(style.font());
    m_painter->setPen(style.ink());
    m_painter->drawText(QPointF(x, baseline), line);
}

void PageFlow::textBefore(qreal x, qreal baseline, const TextStyle &style, const QString &line) const
{
    if (m_painter)
        text(x - style.width(line), baseline, style, line);
}

void PageFlow::rule(qreal fromX, qreal toX, qreal y, const QColor &ink, qreal width) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(QPointF(fromX, y), QPointF(toX, y));
}

} // namespace tizilim
