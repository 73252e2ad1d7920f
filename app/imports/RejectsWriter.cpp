#include "app/imports/RejectsWriter.h"

#include "app/imports/ImportReport.h"
#include "app/imports/RejectsFormat.h"

namespace tizilim {

namespace {

QByteArray quoted(const QString &cell)
{
    QByteArray text = cell.toUtf8();
    text.replace("\"", "\"\"");
    return '"' + text + '"';
}

} // namespace

RejectsWriter::RejectsWriter(std::unique_ptr<OutputFile> file, const QStringList &header, char separator)
    : m_file(std::move(file)), m_header(header), m_reasonPlace(header.indexOf(rejects::reasonColumn())), m_separator(separator)
{
}

Result<std::unique_ptr<RejectsWriter>> RejectsWriter::create(const QString &path, const QStringList &header, char separator)
{
    TIZILIM_TRY_ASSIGN(auto file, OutputFile::create(path));
    std::unique_ptr<RejectsWriter> writer(new RejectsWriter(std::move(file), header, separator));
    TIZILIM_TRY(writer->m_file->write("\xEF\xBB\xBF"));
    TIZILIM_TRY(writer->writeRecord(header, rejects::reasonColumn()));
    return writer;
}

Result<void> RejectsWriter::add(const ImportRow &row, const QList<ImportProblem> &problems)
{
    QStringList reasons;
    for (const ImportProblem &problem : problems)
        if (problem.refuses())
            reasons.append(problemText(problem));
    QStringList cells;
    for (const QString &cell : row.cells)
        cells.append(rejects::guarded(cell));
    return writeRecord(cells, rejects::guarded(reasons.join(QStringLiteral("; "))));
}

Result<void> RejectsWriter::finish()
{
    return m_file->commit();
}

Result<void> RejectsWriter::writeRecord(const QStringList &cells, const QString &reason)
{
    QByteArray record;
    for (qsizetype place = 0; place < m_header.size(); ++place)
        record += quoted(place == m_reasonPlace ? reason : cells.value(place)) + m_separator;
    if (m_reasonPlace < 0)
        record += quoted(reason);
    else
        record.chop(1);
    return m_file->write(record + "\r\n");
}

} // namespace tizilim
