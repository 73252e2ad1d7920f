#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// How the values of a spreadsheet's cells are written in the form that imports read (domain.md, section 5).
namespace tizilim::spreadsheet {

/// A number as plain digits with a decimal point and without exponent. A spreadsheet computes in binary with 15
/// significant digits and stores up to 17: 8469308.859999999 is what it keeps of 8469308.86. So more than 15 are
/// rounded, in decimal. Nothing if the text is no number or beyond what a spreadsheet holds.
std::optional<QString> canonicalNumber(QStringView text);

/// A day number of the 1900 or 1904 calendar: 2026-02-09, 2026-02-09T13:45:00Z or, for a time alone, 13:45:00; with
/// milliseconds where there are some. Nothing for the 29 February 1900 that never was, and outside the years 1900–9999.
std::optional<QString> canonicalDate(double serial, bool since1904);

/// True if a number format shows a date or a time (ECMA-376, part 1, 18.8.30 and 18.8.31).
bool isDateFormat(int formatId, QStringView formatCode);

/// The text with its `_x000D_` escapes resolved (ECMA-376, part 1, 22.9.2.19).
QString unescaped(const QString &text);

/// The column of a cell reference such as AB12, from 0, or -1.
int columnOf(QStringView reference);

} // namespace tizilim::spreadsheet
