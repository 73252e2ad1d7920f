#pragma once

#include <QString>

namespace tizilim {

/// Text that a spreadsheet shows as it is and never runs. A text that begins like a formula (= + - @, their full-width
/// and small forms, TAB CR LF NUL, also behind spaces or invisible characters) gets an apostrophe in front; NUL and
/// halves of surrogate pairs, which no file of this kind can hold, become U+FFFD.
/// Source: OWASP "CSV Injection"; docs/report-formats.md.
QString spreadsheetText(const QString &text);

/// The same replacement of what no file can hold, without the apostrophe; for cells whose type already says text.
QString storableText(const QString &text);

} // namespace tizilim
