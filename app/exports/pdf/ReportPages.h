#pragma once

#include "app/exports/ReportWriter.h"
#include "app/exports/pdf/PageFlow.h"
#include "app/exports/pdf/ReportStyles.h"

class QPagedPaintDevice;

namespace tizilim {

/// A place in the pages that a reader can jump to.
struct Bookmark {
    QString title;
    int page = 1;      ///< from 1
    qreal fromTop = 0; ///< points
};

/// Lays a report out on A4 pages, upright but where a table needs the long side. The device must have its margins at
/// zero and be turned as beginsLandscape() says before it is painted on.
class ReportPages {
public:
    ReportPages(const PreparedReport &report, QPagedPaintDevice &device);

    /// True if the first page lies on its long side, because what it begins with is wide.
    bool beginsLandscape() const;
    /// Goes through all content. Without a painter only the pages are counted. `total` goes into the foot of each page.
    /// Gives the number of pages. Errors: those of the rows, task.cancelled.
    [[nodiscard]] Result<int> run(QPainter *painter, int total, ExportSteps &steps);
    /// Of the last run.
    const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }

private:
    qreal points(qreal length) const { return m_styles.points(length); }

    void letterhead();
    void runningHead();
    void foot();
    void titleBlock();
    void facts();
    void fact(const QString &label, const QStringList &values);
    QStringList totalsLines() const;
    Result<void> section(std::size_t number, const Section &section, ExportSteps &steps);
    void heading(const QString &text, qreal following);
    qreal leastHeightOf(const Block &block) const;
    bool needsLandscape(const Block &block) const;
    qreal uprightWidth() const;
    Result<void> block(const Paragraph &paragraph, ExportSteps &steps);
    Result<void> block(const KeyFigures &figures, ExportSteps &steps);
    Result<void> block(const Figure &figure, ExportSteps &steps);
    Result<void> block(const ReportTable &table, ExportSteps &steps);
    void figureTitle(const PairedText &title);
    /// Lines below each other in the width of the page.
    void lines(const QString &text, const TextStyle &style, qreal width);

    const PreparedReport &m_report;
    QPagedPaintDevice &m_device;
    ReportStyles m_styles;
    QSizeF m_portrait; ///< in the device's units
    PageFlow *m_flow = nullptr;
    int m_total = 0;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace tizilim
