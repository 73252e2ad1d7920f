#include "ui/reports/PrintedPages.h"

#include "app/tasks/Task.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPrinter>

#include <algorithm>

namespace tizilim {

namespace {

constexpr double pointsAnInch = 72;
constexpr double finest = 300; // dots an inch: letters are sharp, and a page stays under 40 MB

Error printingFailed()
{
    return Error::inputOutput("print.failed");
}

void paintPage(QPdfDocument &document, int page, QPrinter &printer, QPainter &painter)
{
    const QSizeF points = document.pagePointSize(page);
    const double resolution = std::min(finest, double(printer.resolution()));
    const QImage picture = document.render(page, (points * resolution / pointsAnInch).toSize(), QPdfDocumentRenderOptions());
    const QRectF paper = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF size = points.scaled(paper.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(0, 0), size), picture);
}

} // namespace

Result<void> printPages(const QByteArray &pdf, const std::shared_ptr<QPrinter> &printer, TaskControl &control)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return failure(printingFailed());
    const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
    const int last = printer->toPage() > 0 ? std::min(printer->toPage(), document.pageCount()) : document.pageCount();
    printer->setFullPage(true);
    QPainter painter;
    if (!painter.begin(printer.get()))
        return failure(printingFailed());
    for (int page = first; page < last; ++page) {
        if (control.isCancelled()) {
            printer->abort();
            return failure(Error::refused("task.cancelled"));
        }
        if (page > first && !printer->newPage())
            return failure(printingFailed());
        paintPage(document, page, *printer, painter);
        control.progress(page - first + 1, last - first);
    }
    return painter.end() ? Result<void>() : failure(printingFailed());
}

} // namespace tizilim
