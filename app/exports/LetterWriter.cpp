#include "app/exports/LetterWriter.h"

#include "app/exports/ReportFont.h"
#include "app/exports/pdf/BufferedOutput.h"

#include <QPainter>
#include <QPdfWriter>

namespace tizilim {

namespace {

Result<void> paintLetter(const LetterSheet &sheet, QIODevice &output)
{
    QPdfWriter writer(&output);
    setUpPdf(writer);
    if (sheet.certificate)
        writer.setPageOrientation(QPageLayout::Landscape);
    LetterPages pages(sheet, writer);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::internal("export.pdf_failed", {QStringLiteral("QPdfWriter")}));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (!pages.paint(painter))
        return failure(Error::internal("export.pdf_failed", {QStringLiteral("QR")}));
    return {};
}

} // namespace

Result<std::unique_ptr<OutputFile>> writeLetter(const LetterSheet &sheet, const PdfProperties &properties, const QString &path)
{
    TIZILIM_TRY(checkReportFont());
    TIZILIM_TRY_ASSIGN(std::unique_ptr<OutputFile> finished, OutputFile::create(path));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> pages, OutputFile::createScratch(path));
    BufferedOutput output(*pages);
    TIZILIM_TRY(paintLetter(sheet, output));
    TIZILIM_TRY(output.finish());
    TIZILIM_TRY(finishPdf(*pages, *finished, properties, {}));
    return finished;
}

} // namespace tizilim
