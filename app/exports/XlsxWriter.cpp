#include "app/exports/XlsxWriter.h"

#include "app/exports/ReportFacts.h"
#include "app/exports/xlsx/XlsxSummary.h"
#include "app/exports/xlsx/XlsxTable.h"

#include <algorithm>

namespace tizilim {

namespace {

XlsxProperties propertiesOf(const PreparedReport &report)
{
    const Provenance &from = report.content.provenance;
    XlsxProperties properties;
    properties.title = report.texts.line(report.content.title);
    properties.subject = report.texts.period(report.content).joined();
    properties.author = from.officer;
    properties.comments = checkpointCode(from);
    properties.madeAt = from.madeAt;
    properties.footLeft = from.registryName + QStringLiteral(" · ") + checkpointCode(from);
    return properties;
}

qint64 mostCells(const ReportSurvey &survey, qint64 rowsASheet)
{
    qint64 most = 0;
    for (const TableSurvey &table : survey.tables) {
        const qint64 columns = 2 * static_cast<qint64>(table.columns.size());
        most = std::max(most, std::min(table.rows, rowsASheet) * columns);
    }
    return most;
}

} // namespace

Result<WrittenFiles> XlsxWriter::write(const PreparedReport &report, const QString &base,
                                       const ExportProgress &progress) const
{
    // Putting the sheets together takes about as long as writing their rows.
    ExportSteps steps(progress, report.survey.rows() * 2);
    WrittenFiles files;
    TIZILIM_TRY_ASSIGN(files.emplace_back(), OutputFile::create(base + QStringLiteral(".xlsx")));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<XlsxBook> book,
                       XlsxBook::create(*files.front(), report.texts.first().language(), propertiesOf(report),
                                        mostCells(report.survey, m_rowsASheet)));
    XlsxSummary summary(*book, report);
    if (summary.isNeeded())
        TIZILIM_TRY(summary.write());
    for (const TableSurvey &table : report.survey.tables)
        TIZILIM_TRY(XlsxTable(*book, report, table, m_rowsASheet).write(steps));
    TIZILIM_TRY(writeXlsxFacts(*book, report));
    TIZILIM_TRY(steps.look());
    TIZILIM_TRY(book->close());
    TIZILIM_TRY(steps.look());
    return files;
}

} // namespace tizilim
