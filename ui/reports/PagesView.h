#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QSet>

namespace tizilim {

class PageRenderer;

/// The pages of a PDF one below the other, as they will be printed. Only what is looked at is painted, so ten thousand
/// pages cost no more than two. Page Up and Page Down go from page to page, Home and End to the first and the last,
/// Ctrl with plus and minus or the wheel makes them larger and smaller, Ctrl+0 fits them to the width.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setDocument(const QByteArray &pdf);
    void clear();
    int pageCount() const { return int(m_sizes.size()); }
    /// The page that takes most of the view, from 0; -1 without pages.
    int currentPage() const;
    void goTo(int page);
    /// The words of a page of the preview, for screen readers and tests.
    QString pageText(int page) const { return m_texts.value(page); }

    /// 1 is the size of paper on the screen.
    double zoom() const { return m_zoom; }
    bool fitsWidth() const { return m_fitsWidth; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fitWidth();

signals:
    void documentChanged();
    void failed();
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void takeSizes(const QList<QSizeF> &sizes, const QStringList &texts);
    void takePicture(int page, const QImage &picture);
    void layPages();
    void tellPage();
    QRectF pageRect(int page) const; ///< in the viewport
    int pageAt(double y) const;
    double scale() const; ///< pixels of the widget a point
    QSize pictureSize(int page) const;
    void paintPage(QPainter &painter, int page);

    PageRenderer *m_renderer;
    QList<QSizeF> m_sizes; ///< points
    QStringList m_texts;
    QList<double> m_tops; ///< in points, with the gaps above; one more than there are pages
    double m_widest = 0;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    QCache<int, QImage> m_pictures;
    QSet<int> m_asked;
    int m_toldPage = -1;
};

} // namespace tizilim
