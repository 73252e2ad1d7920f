#include "app/exports/ChartPicture.h"

#include "app/exports/ReportFont.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace tizilim {

namespace {

constexpr qreal pixelsAPoint = 96.0 / 72.0;
constexpr int sharpness = 2;

void paintPicture(QPainter &painter, QSize size, const Figure &figure, const ReportTexts &texts)
{
    const qreal margin = 12;
    ChartStyle style;
    style.unit = pixelsAPoint;
    style.font = reportFont(QFont::Normal);
    style.font.setPixelSize(11);
    painter.fillRect(QRectF(QPointF(), size), style.ground);
    QFont bold = reportFont(QFont::Bold);
    bold.setPixelSize(13);
    const QFontMetricsF metrics(bold, painter.device());
    painter.setFont(bold);
    painter.setPen(style.ink);
    const QString title = metrics.elidedText(texts.line(figure.title), Qt::ElideRight, size.width() - 2 * margin);
    painter.drawText(QPointF(margin, margin + metrics.ascent()), title);
    const qreal top = margin + metrics.height() + margin;
    paintChart(painter, QRectF(margin, top, size.width() - 2 * margin, size.height() - top - margin), figure, texts,
               style);
}

Result<void> save(const QByteArray &bytes, const QString &destination)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> file, OutputFile::create(destination));
    TIZILIM_TRY(file->write(bytes));
    return file->commit();
}

} // namespace

Result<void> writeChartPng(const Figure &figure, const ReportTexts &texts, QSize size, const QString &destination)
{
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(96 * sharpness / 0.0254));
    image.setDotsPerMeterY(qRound(96 * sharpness / 0.0254));
    image.setDevicePixelRatio(sharpness);
    {
        QPainter painter(&image);
        paintPicture(painter, size, figure, texts);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(Error::inputOutput("export.write_failed", {destination}));
    return save(bytes, destination);
}

Result<void> writeChartSvg(const Figure &figure, const ReportTexts &texts, QSize size, const QString &destination)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(texts.line(figure.title));
    {
        QPainter painter(&generator);
        paintPicture(painter, size, figure, texts);
    }
    return save(bytes, destination);
}

} // namespace tizilim
