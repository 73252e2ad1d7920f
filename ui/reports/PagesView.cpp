#include "ui/reports/PagesView.h"

#include "ui/reports/PageRenderer.h"
#include "ui/theme/Drawing.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tizilim {

namespace {

constexpr double gap = 12; // points between pages
constexpr double pointsAnInch = 72;
constexpr int keptPictures = 12;
constexpr double smallest = 0.2;
constexpr double largest = 4;
constexpr double step = 1.25;

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent), m_renderer(new PageRenderer(this)), m_pictures(keptPictures)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(m_renderer, &PageRenderer::loaded, this, &PagesView::takeSizes);
    connect(m_renderer, &PageRenderer::rendered, this, &PagesView::takePicture);
    connect(m_renderer, &PageRenderer::failed, this, [this] {
        clear();
        emit failed();
    });
}

void PagesView::setDocument(const QByteArray &pdf)
{
    m_renderer->load(pdf);
}

void PagesView::clear()
{
    takeSizes({}, {});
}

void PagesView::takeSizes(const QList<QSizeF> &sizes, const QStringList &texts)
{
    m_sizes = sizes;
    m_texts = texts;
    m_pictures.clear();
    m_asked.clear();
    m_tops = {gap};
    m_widest = 0;
    for (const QSizeF &size : sizes) {
        m_tops.append(m_tops.last() + size.height() + gap);
        m_widest = std::max(m_widest, size.width());
    }
    layPages();
    verticalScrollBar()->setValue(0);
    m_toldPage = -1;
    emit documentChanged();
    tellPage();
}

double PagesView::scale() const
{
    if (m_fitsWidth && m_widest > 0)
        return std::max(1.0, viewport()->width() - 2 * gap) / m_widest;
    return m_zoom * logicalDpiY() / pointsAnInch;
}

void PagesView::layPages()
{
    const double factor = scale();
    if (m_fitsWidth)
        m_zoom = factor * pointsAnInch / logicalDpiY();
    const double height = m_sizes.isEmpty() ? 0 : m_tops.last() * factor;
    const double width = m_fitsWidth ? 0 : (m_widest + 2 * gap) * factor;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRectF PagesView::pageRect(int page) const
{
    const double factor = scale();
    const QSizeF size = m_sizes.at(page) * factor;
    const double left = std::max(gap * factor, (viewport()->width() - size.width()) / 2.0);
    return {std::round(left - horizontalScrollBar()->value()), std::round(m_tops.at(page) * factor - verticalScrollBar()->value()),
            std::round(size.width()), std::round(size.height())};
}

int PagesView::pageAt(double y) const
{
    if (m_sizes.isEmpty())
        return -1;
    const double point = (y + verticalScrollBar()->value()) / scale();
    const auto after = std::ranges::upper_bound(m_tops, point);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, pageCount() - 1);
}

int PagesView::currentPage() const
{
    // The end of the last page cannot be scrolled to the middle.
    if (!m_sizes.isEmpty() && verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum())
        return pageCount() - 1;
    return pageAt(viewport()->height() / 3.0);
}

void PagesView::goTo(int page)
{
    if (m_sizes.isEmpty())
        return;
    const double top = m_tops.at(std::clamp(page, 0, pageCount() - 1)) - gap;
    verticalScrollBar()->setValue(int(std::round(top * scale())));
}

void PagesView::setZoom(double zoom)
{
    const int page = currentPage();
    m_fitsWidth = false;
    m_zoom = std::clamp(zoom, smallest, largest);
    m_pictures.clear();
    m_asked.clear();
    layPages();
    goTo(page);
    emit zoomChanged();
}

void PagesView::zoomIn()
{
    setZoom(m_zoom * step);
}

void PagesView::zoomOut()
{
    setZoom(m_zoom / step);
}

void PagesView::fitWidth()
{
    const int page = currentPage();
    m_fitsWidth = true;
    m_pictures.clear();
    m_asked.clear();
    layPages();
    goTo(page);
    emit zoomChanged();
}

QSize PagesView::pictureSize(int page) const
{
    return (pageRect(page).size() * devicePixelRatioF()).toSize();
}

void PagesView::takePicture(int page, const QImage &picture)
{
    m_asked.remove(page);
    if (page >= pageCount())
        return;
    m_pictures.insert(page, new QImage(picture));
    viewport()->update();
}

void PagesView::paintPage(QPainter &painter, int page)
{
    const QRectF area = pageRect(page);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(area, Qt::white);
    const QImage *picture = m_pictures.object(page);
    if (picture)
        painter.drawImage(area, *picture);
    // A picture of another size is shown meanwhile: a blur says more than a white sheet.
    if ((!picture || picture->size() != pictureSize(page)) && !m_asked.contains(page)) {
        m_asked.insert(page);
        m_renderer->render(page, pictureSize(page));
    }
    painter.setPen(tokens.line);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_sizes.isEmpty()) {
        const int last = pageAt(viewport()->height());
        for (int page = pageAt(0); page <= last; ++page)
            paintPage(painter, page);
    }
    if (hasFocus())
        drawing::focusRing(&painter, QRectF(viewport()->rect()), metrics::cardCorner, Tokens::of(palette()));
}

void PagesView::resizeEvent(QResizeEvent *)
{
    const int page = m_fitsWidth ? currentPage() : -1;
    layPages();
    if (page > 0)
        goTo(page);
    if (m_fitsWidth)
        emit zoomChanged();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown: return goTo(currentPage() + 1);
    case Qt::Key_PageUp: return goTo(currentPage() - 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus:
    case Qt::Key_Equal: return control ? zoomIn() : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_Minus: return control ? zoomOut() : QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_0: return control ? fitWidth() : QAbstractScrollArea::keyPressEvent(event);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagesView::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    setAccessibleDescription(pageText(page));
    emit currentPageChanged(page);
}

} // namespace tizilim
