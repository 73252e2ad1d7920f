#include "app/exports/PdfWriter.h"

#include "app/exports/ReportFont.h"
#include "app/exports/pdf/BufferedOutput.h"
#include "app/exports/pdf/PdfDocument.h"
#include "app/exports/pdf/ReportPages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tizilim {

namespace {

constexpr int passes = 2; // counting and painting

PdfProperties propertiesOf(const PreparedReport &report)
{
    const Provenance &from = report.content.provenance;
    PdfProperties properties;
    properties.title = report.texts.line(report.content.title);
    properties.author = from.officer;
    properties.subject = report.texts.period(report.content).joined();
    properties.producer = QStringLiteral("Tizilim ") + from.programVersion;
    properties.language = languageCode(report.texts.first().language());
    properties.madeAt = from.madeAt;
    return properties;
}

Result<std::vector<Bookmark>> paint(const PreparedReport &report, QIODevice &output, ExportSteps &steps)
{
    QPdfWriter writer(&output);
    setUpPdf(writer);
    ReportPages pages(report, writer);
    TIZILIM_TRY_ASSIGN(const int count, pages.run(nullptr, 0, steps));
    if (pages.beginsLandscape())
        writer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::internal("export.pdf_failed", {QStringLiteral("QPdfWriter")}));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    TIZILIM_TRY(pages.run(&painter, count, steps));
    painter.end();
    return pages.bookmarks();
}

} // namespace

Result<WrittenFiles> PdfWriter::write(const PreparedReport &report, const QString &base,
                                      const ExportProgress &progress) const
{
    TIZILIM_TRY(checkReportFont());
    const QString destination = base + QStringLiteral(".pdf");
    WrittenFiles files;
    TIZILIM_TRY_ASSIGN(files.emplace_back(), OutputFile::create(destination));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> pages, OutputFile::createScratch(destination));
    ExportSteps steps(progress, report.survey.rows() * passes);
    BufferedOutput output(*pages);
    TIZILIM_TRY_ASSIGN(const std::vector<Bookmark> bookmarks, paint(report, output, steps));
    TIZILIM_TRY(output.finish());
    TIZILIM_TRY(finishPdf(*pages, *files.front(), propertiesOf(report), bookmarks));
    return files;
}

Result<QByteArray> PdfWriter::preview(const PreparedReport &report, const ExportProgress &progress)
{
    TIZILIM_TRY(checkReportFont());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ExportSteps steps(progress, report.survey.rows() * passes);
    TIZILIM_TRY(paint(report, buffer, steps));
    return bytes;
}

} // namespace tizilim
