#pragma once

#include <QString>
#include <QStringList>

namespace tizilim {

/// The words of a name, folded: the same for the Kazakh, Russian and Latin spellings of one name (Қасым-Жомарт,
/// Касым-Жомарт, Kassym-Jomart and Qasym-Jomart are all `kasim`, `jomart`). For search and comparison only, never
/// shown: records keep what the document says. Letters of the wrong script inside a word are read as those they look
/// like; case, marks, doubled letters, soft signs and apostrophes do not count; hyphens and other signs part words.
/// Stored keys are made again when foldingVersion() changes.
QStringList foldedWords(const QString &name);

/// The same words with single spaces between.
QString foldedName(const QString &name);

/// Grows with every change of the folding.
int foldingVersion();

} // namespace tizilim
