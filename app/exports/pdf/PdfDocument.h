#pragma once

#include "app/exports/OutputFile.h"
#include "app/exports/ReportTexts.h"
#include "app/exports/pdf/ReportPages.h"

class QPdfWriter;

namespace tizilim {

/// What a PDF says of itself.
struct PdfProperties {
    QString title;
    QString author;
    QString subject;
    QString producer;
    QString language; ///< of the text: kk-KZ
    Timestamp madeAt;
};

/// How all our PDFs are made: marked PDF/A-1b, A4 upright, fine enough for any printer, margins left to the layout.
void setUpPdf(QPdfWriter &writer);

/// Copies the pages from a file as Qt writes it to the finished one: bookmarks, properties as Info and as XMP (which
/// PDF/A wants to agree), and a document id made from the content, so that the same report is the same file to the last
/// byte. Errors: export.disk_full, export.write_failed, export.pdf_failed.
[[nodiscard]] Result<void> finishPdf(OutputFile &pages, OutputFile &finished, const PdfProperties &properties,
                                     const std::vector<Bookmark> &bookmarks);

} // namespace tizilim
