#pragma once

#include "app/exports/OutputFile.h"
#include "app/exports/pdf/LetterPages.h"
#include "app/exports/pdf/PdfDocument.h"

namespace tizilim {

/// Writes a letter as PDF, marked PDF/A-1b and painted opaque like reports; all type is embedded, text can be copied. The
/// same sheet and properties give the same bytes. Needs a QGuiApplication. Errors: export.font_missing, export.pdf_failed,
/// those of OutputFile.
[[nodiscard]] Result<std::unique_ptr<OutputFile>> writeLetter(const LetterSheet &sheet, const PdfProperties &properties, const QString &path);

} // namespace tizilim
