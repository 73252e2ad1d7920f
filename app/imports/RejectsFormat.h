#pragma once

#include <QString>

/// The form of a file of refused records: the table's own columns and one more with the reason. It can be opened in a
/// spreadsheet, mended there and imported again. A cell that a spreadsheet would run as a formula gets an apostrophe in
/// front, which is taken off again when the file is read.
namespace tizilim::rejects {

/// The name of the added column; imports pass it over.
QString reasonColumn();
/// The cell with an apostrophe in front if a spreadsheet would run it (app/exports/SpreadsheetText.h) and it is not a
/// plain number.
QString guarded(const QString &cell);
/// The cell before guarded().
QString unguarded(const QString &cell);

} // namespace tizilim::rejects
