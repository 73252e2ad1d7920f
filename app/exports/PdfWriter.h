#pragma once

#include "app/exports/ReportWriter.h"

namespace tizilim {

/// A4 pages for a desk: letterhead, title, parameters, figures, charts, tables with repeated heads, and in every foot
/// what the report rests on, with a QR code. Text can be copied and searched; all type is embedded; marked PDF/A-1b and
/// painted opaque throughout. Needs a QGuiApplication. Errors: export.font_missing and export.pdf_failed too.
class PdfWriter : public ReportWriter {
public:
    [[nodiscard]] Result<WrittenFiles> write(const PreparedReport &report, const QString &base,
                                             const ExportProgress &progress) const override;
    /// The same pages in memory, without bookmarks and properties: to be looked at before anything is written.
    [[nodiscard]] static Result<QByteArray> preview(const PreparedReport &report, const ExportProgress &progress);
};

} // namespace tizilim
