#pragma once

#include "app/letters/LetterKind.h"
#include "model/reports/ReportLanguages.h"
#include "ui/common/PageHeader.h"

namespace tizilim {

class Shell;

/// What can be written about a record as a letter, for the head of its page: the letter that its status has, and the
/// certificate of a licence. Nothing where the officer's role writes no letters, or the type has none.
QList<HeaderAction> letterActions(QWidget *page, Shell &shell, const Record &record);

/// Asks where a letter goes and in which language, and writes it.
void saveLetter(QWidget *page, Shell &shell, const LetterKind &kind, const Record &record);
/// Writes it in the background, and tells what came of it.
void writeLetterTo(QWidget *page, Shell &shell, const LetterKind &kind, const Record &record, const ReportLanguages &languages, const QString &path);

} // namespace tizilim
