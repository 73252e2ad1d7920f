#include "app/imports/RejectsFile.h"

namespace tizilim {

Result<void> RejectsFile::add(const ImportRow &row, const QList<ImportProblem> &problems)
{
    if (m_path.isEmpty())
        return {};
    if (!m_writer) {
        TIZILIM_TRY_ASSIGN(m_writer, RejectsWriter::create(m_path, m_header, m_separator));
    }
    return m_writer->add(row, problems);
}

Result<void> RejectsFile::finish()
{
    return m_writer ? m_writer->finish() : Result<void>();
}

} // namespace tizilim
