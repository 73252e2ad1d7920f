#pragma once

#include "app/exports/OutputFile.h"
#include "app/imports/TableReader.h"

#include <memory>

namespace tizilim {

/// Writes the refused records as CSV with the table's own columns and one more with the reasons, so that they can be
/// mended and imported again (RejectsFormat.h). UTF-8 with byte order mark and CRLF, as spreadsheets want it.
class RejectsWriter {
public:
    /// `separator`: that of the file the records come from. Errors: those of OutputFile::create() and write().
    [[nodiscard]] static Result<std::unique_ptr<RejectsWriter>> create(const QString &path, const QStringList &header,
                                                                       char separator = ',');
    /// Errors: those of OutputFile::write().
    [[nodiscard]] Result<void> add(const ImportRow &row, const QList<ImportProblem> &problems);
    /// Puts the file into place; without it nothing is there. Errors: those of OutputFile::commit().
    [[nodiscard]] Result<void> finish();

private:
    RejectsWriter(std::unique_ptr<OutputFile> file, const QStringList &header, char separator);
    Result<void> writeRecord(const QStringList &cells, const QString &reason);

    std::unique_ptr<OutputFile> m_file;
    QStringList m_header;
    qsizetype m_reasonPlace; // of a file that is itself one of refused records; else behind the last column
    char m_separator;
};

} // namespace tizilim
