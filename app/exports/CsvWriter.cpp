#include "app/exports/CsvWriter.h"

#include "app/exports/CsvFile.h"
#include "app/exports/ReportFacts.h"

namespace tizilim {

namespace {

/// Writes the files of one report; the first table has the plain name.
class CsvReport {
public:
    CsvReport(const PreparedReport &report, QString base, const ExportProgress &progress)
        : m_report(report), m_base(std::move(base)), m_steps(progress, report.survey.rows())
    {
    }

    Result<WrittenFiles> write()
    {
        for (const Section &section : m_report.content.sections) {
            for (const Block &block : section.blocks)
                TIZILIM_TRY(std::visit([this](const auto &content) { return writeBlock(content); }, block));
        }
        TIZILIM_TRY(writeFacts());
        TIZILIM_TRY(m_steps.look());
        return std::move(m_files);
    }

private:
    Language language() const { return m_report.texts.first().language(); }

    Result<OutputFile *> newFile(const QString &ending)
    {
        TIZILIM_TRY_ASSIGN(m_files.emplace_back(), OutputFile::create(m_base + ending));
        return m_files.back().get();
    }

    static QString ending(const char *id) { return QStringLiteral(".%1.csv").arg(QString::fromLatin1(id)); }

    Result<void> writeBlock(const Paragraph &) { return {}; }

    Result<void> writeBlock(const KeyFigures &figures)
    {
        TIZILIM_TRY_ASSIGN(OutputFile * file, newFile(ending(figures.id)));
        CsvFile csv(*file, language());
        csv.text(m_report.texts.line(figures.head));
        for (const LocalText &column : figures.columns)
            csv.text(m_report.texts.line(column));
        TIZILIM_TRY(csv.endRecord());
        for (const KeyFigure &line : figures.lines) {
            csv.text(m_report.texts.line(line.label));
            for (const TypedCell &cell : line.values)
                writeCell(csv, cell);
            TIZILIM_TRY(csv.endRecord());
        }
        return csv.finish();
    }

    Result<void> writeBlock(const Figure &figure)
    {
        TIZILIM_TRY_ASSIGN(OutputFile * file, newFile(ending(figure.id)));
        CsvFile csv(*file, language());
        csv.text(m_report.texts.line(figure.title));
        for (const Series &series : figure.series)
            csv.text(m_report.texts.line(series.label));
        TIZILIM_TRY(csv.endRecord());
        for (std::size_t point = 0; point < figure.points.size(); ++point) {
            csv.text(m_report.texts.line(figure.points[point]));
            for (const Series &series : figure.series) {
                if (point < series.values.size() && series.values[point])
                    csv.number(series.values[point]->toString());
                else
                    csv.empty();
            }
            TIZILIM_TRY(csv.endRecord());
        }
        return csv.finish();
    }

    Result<void> writeBlock(const ReportTable &table)
    {
        TIZILIM_TRY_ASSIGN(OutputFile * file, newFile(m_tables++ == 0 ? QStringLiteral(".csv") : ending(table.id)));
        CsvFile csv(*file, language());
        for (const ReportColumn &column : table.columns) {
            const bool percent = column.type == ColumnType::Percent;
            csv.text(m_report.texts.head(column).joined() + (percent ? QStringLiteral(",\u00A0%") : QString()));
        }
        TIZILIM_TRY(csv.endRecord());
        TIZILIM_TRY(forEachRow(m_report.survey.of(table), m_steps, [&](const Row &row) -> Result<void> {
            for (std::size_t i = 0; i < row.size(); ++i)
                writeCell(csv, {table.columns[i].type, row[i]});
            return csv.endRecord();
        }));
        return csv.finish();
    }

    Result<void> writeFacts()
    {
        TIZILIM_TRY_ASSIGN(OutputFile * file, newFile(QStringLiteral(".parameters.csv")));
        CsvFile csv(*file, language());
        for (const ReportFact &fact : factsOf(m_report)) {
            csv.text(fact.id);
            csv.text(fact.label.joined());
            if (fact.isExactNumber)
                csv.number(std::get<QString>(fact.value.value));
            else
                csv.value(fact.value);
            TIZILIM_TRY(csv.endRecord());
        }
        return csv.finish();
    }

    void writeCell(CsvFile &csv, const TypedCell &cell) const
    {
        if (std::holds_alternative<Coded>(cell.value) || std::holds_alternative<LocalText>(cell.value))
            csv.text(m_report.texts.value(cell).joined());
        else
            csv.value(cell);
    }

    const PreparedReport &m_report;
    QString m_base;
    ExportSteps m_steps;
    WrittenFiles m_files;
    int m_tables = 0;
};

} // namespace

Result<WrittenFiles> CsvWriter::write(const PreparedReport &report, const QString &base,
                                      const ExportProgress &progress) const
{
    return CsvReport(report, base, progress).write();
}

} // namespace tizilim
