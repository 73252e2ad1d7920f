#include "app/exports/ReportExport.h"

#include "app/exports/CsvWriter.h"
#include "app/exports/JsonWriter.h"
#include "app/exports/PdfWriter.h"
#include "app/exports/XlsxWriter.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 thousandths = 1000;

std::unique_ptr<ReportWriter> writerOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return std::make_unique<PdfWriter>();
    case ReportFormat::Xlsx:
        return std::make_unique<XlsxWriter>();
    case ReportFormat::Csv:
        return std::make_unique<CsvWriter>();
    case ReportFormat::Json:
        break;
    }
    return std::make_unique<JsonWriter>();
}

/// Progress of one of several parts of the work, told as a part of the whole.
ExportProgress partOf(const ExportProgress &whole, std::size_t part, std::size_t parts)
{
    if (!whole.tell)
        return {whole.stop, {}};
    return {whole.stop, [tell = whole.tell, part, parts](qint64 done, qint64 total) {
                const qint64 within = total > 0 ? thousandths * std::min(done, total) / total : thousandths;
                tell((static_cast<qint64>(part) * thousandths + within) / static_cast<qint64>(parts), thousandths);
            }};
}

} // namespace

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ReportFormat::Csv:
        return QStringLiteral("csv");
    case ReportFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

Result<std::vector<ReportFormat>> parseReportFormats(const QString &text)
{
    std::vector<ReportFormat> formats;
    for (const QString &name : text.split(u',')) {
        static constexpr std::array all{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json};
        const auto found = std::ranges::find(all, name.trimmed(), reportFormatName);
        if (found == all.end())
            return failure(Error::usage("export.format_unknown", {name}));
        if (std::ranges::find(formats, *found) == formats.end())
            formats.push_back(*found);
    }
    return formats;
}

Result<ReportSurvey> surveyForExport(const ReportContent &content, const ReportTexts &texts,
                                     const ExportProgress &progress)
{
    // How many rows there are is what this pass finds out, so there is nothing to tell but that it goes on.
    return surveyReport(
        content, [&](const LocalText &text) { return texts.pair(text).longer(); }, progress.stop,
        [&](qint64) {
            if (progress.tell)
                progress.tell(0, thousandths);
        });
}

Result<WrittenFiles> writeReport(const PreparedReport &report, const std::vector<ReportFormat> &formats, const QString &base,
                                 const ExportProgress &progress)
{
    WrittenFiles all;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const ExportProgress part = partOf(progress, i, formats.size());
        TIZILIM_TRY_ASSIGN(WrittenFiles files, writerOf(formats[i])->write(report, base, part));
        std::ranges::move(files, std::back_inserter(all));
    }
    return all;
}

Result<QStringList> commitAll(const WrittenFiles &files)
{
    QStringList paths;
    for (const std::unique_ptr<OutputFile> &file : files) {
        if (const Result<void> committed = file->commit(); !committed) {
            for (const QString &path : paths)
                QFile::remove(path);
            return failure(committed.error());
        }
        paths.append(file->destination());
    }
    return paths;
}

Result<QStringList> exportReport(const ReportContent &content, const ReportTexts &texts,
                                 const std::vector<ReportFormat> &formats, const QString &base,
                                 const ExportProgress &progress)
{
    TIZILIM_TRY_ASSIGN(const ReportSurvey survey, surveyForExport(content, texts, progress));
    TIZILIM_TRY_ASSIGN(const WrittenFiles files, writeReport({content, survey, texts}, formats, base, progress));
    return commitAll(files);
}

} // namespace tizilim
