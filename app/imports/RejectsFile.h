#pragma once

#include "app/imports/RejectsWriter.h"

namespace tizilim {

/// The file of an import's refused records, made when the first one is refused. Nothing is written without a path.
class RejectsFile {
public:
    RejectsFile(QString path, const QStringList &header, char separator)
        : m_path(std::move(path)), m_header(header), m_separator(separator)
    {
    }
    /// Errors: those of RejectsWriter.
    [[nodiscard]] Result<void> add(const ImportRow &row, const QList<ImportProblem> &problems);
    /// Puts the file into place, if there is one. Errors: those of RejectsWriter::finish().
    [[nodiscard]] Result<void> finish();

private:
    QString m_path;
    const QStringList m_header;
    char m_separator;
    std::unique_ptr<RejectsWriter> m_writer;
};

} // namespace tizilim
