#include "app/reports/RegistryExport.h"

#include "app/exports/PdfWriter.h"
#include "app/reports/FailedExport.h"
#include "app/session/RegistryParts.h"

#include "model/crypto/Sha256.h"

#include <QDir>
#include <QFileInfo>

namespace tizilim {

namespace {

constexpr qint64 readAtOnce = 1 << 20;

Result<nlohmann::json> describe(OutputFile &file)
{
    QFile &device = file.device();
    if (!device.flush() || !device.seek(0))
        return failure(OutputFile::errorOf(file.destination(), 0));
    Sha256 hash;
    qint64 size = 0;
    while (true) {
        const QByteArray part = device.read(readAtOnce);
        if (part.isEmpty())
            break;
        hash.add(part);
        size += part.size();
    }
    if (size != device.size())
        return failure(OutputFile::errorOf(file.destination(), 0));
    return nlohmann::json{{"name", QFileInfo(file.destination()).fileName().toStdString()}, {"sha256", hash.finish().toHex().toStdString()}, {"size", size}};
}

Result<nlohmann::json> describe(const WrittenFiles &files)
{
    nlohmann::json list = nlohmann::json::array();
    for (const std::unique_ptr<OutputFile> &file : files) {
        TIZILIM_TRY_ASSIGN(nlohmann::json described, describe(*file));
        list.push_back(std::move(described));
    }
    return list;
}

Result<StoredEvent> sign(Registry::Parts &parts, const QHash<QString, QString> &facts, const QString &languages, const nlohmann::json &files)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    Deed deed{.operation = OperationCode::Export, .entityType = static_cast<quint16>(EntityCode::Export),
              .entity = RecordId::make(parts.environment.clock->now(), *parts.environment.randomness)};
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        deed.payload[fact.key().toStdString()] = fact.value().toStdString();
    deed.payload["language"] = languages.toStdString();
    deed.payload["files"] = files;
    TIZILIM_TRY_ASSIGN(StoredEvent event, parts.ledger->write(deed, parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    return event;
}

Result<WrittenFiles> writeFiles(const Registry &registry, const ContentExport &what, const ExportProgress &progress)
{
    TIZILIM_TRY_ASSIGN(const ReportContent content, what.content(registry));
    const ReportTexts texts = ReportTexts::of(what.languages);
    TIZILIM_TRY_ASSIGN(const ReportSurvey survey, surveyForExport(content, texts, progress));
    return writeReport({content, survey, texts}, what.formats, what.base, progress);
}

Result<WrittenFiles> writtenInOneMoment(const Registry &registry, const FilesExport &what)
{
    TIZILIM_TRY_ASSIGN(const Transaction oneMoment, Transaction::beginReading(*registry.parts().database));
    return what.write(registry);
}

QHash<QString, QString> factsOf(const ReportRequest &request)
{
    return {{QStringLiteral("report"), request.name},
            {QStringLiteral("from"), request.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), request.to.toString(Qt::ISODate)}};
}

} // namespace

Result<QStringList> exportFiles(Registry &registry, const FilesExport &what, const ExportProgress &progress)
{
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    if (!QDir().mkpath(what.folder))
        return failure(Error::inputOutput("export.folder_missing", {what.folder}));
    TIZILIM_TRY_ASSIGN(const WrittenFiles files, writtenInOneMoment(registry, what));
    TIZILIM_TRY_ASSIGN(const nlohmann::json described, describe(files));
    if (progress.stop.stop_requested())
        return failure(Error::refused("task.cancelled"));
    TIZILIM_TRY_ASSIGN(const StoredEvent exported, sign(parts, what.facts, what.languages, described));
    Result<QStringList> paths = commitAll(files);
    if (!paths)
        recordFailedExport(parts, exported, paths.error());
    else
        paths->sort();
    return paths;
}

Result<QStringList> exportContent(Registry &registry, const ContentExport &what, const ExportProgress &progress)
{
    const FilesExport files{.write = [&](const Registry &from) { return writeFiles(from, what, progress); },
                            .folder = QFileInfo(what.base).absolutePath(),
                            .languages = what.languages.toString(),
                            .facts = what.facts};
    return exportFiles(registry, files, progress);
}

QString reportFileName(const ReportRequest &request)
{
    return request.name + u'-' + request.from.toString(Qt::ISODate) + u'-' + request.to.toString(Qt::ISODate);
}

Result<QStringList> runReport(Registry &registry, const ReportRequest &request, const std::vector<ReportFormat> &formats,
                              const QString &folder, const ExportProgress &progress)
{
    const ContentExport what{.content = [&request](const Registry &from) { return makeReport(from, request); },
                             .languages = request.languages,
                             .formats = formats,
                             .base = QDir(folder).filePath(reportFileName(request)),
                             .facts = factsOf(request)};
    return exportContent(registry, what, progress);
}

Result<void> recordPrinting(Registry &registry, const ReportRequest &request, const QByteArray &pages)
{
    TIZILIM_TRY(registry.parts().mayWrite());
    const nlohmann::json file{{"name", QString(reportFileName(request) + QStringLiteral(".pdf")).toStdString()},
                              {"sha256", sha256(pages).toHex().toStdString()},
                              {"size", pages.size()},
                              {"printed", true}};
    TIZILIM_TRY(sign(registry.parts(), factsOf(request), request.languages.toString(), nlohmann::json::array({file})));
    return {};
}

Result<QByteArray> previewReport(const Registry &registry, const ReportRequest &request, const ExportProgress &progress)
{
    TIZILIM_TRY_ASSIGN(const Transaction oneMoment, Transaction::beginReading(*registry.parts().database));
    TIZILIM_TRY_ASSIGN(const ReportContent content, makeReport(registry, request));
    const ReportTexts texts = ReportTexts::of(request.languages);
    TIZILIM_TRY_ASSIGN(const ReportSurvey survey, surveyForExport(content, texts, progress));
    return PdfWriter::preview({content, survey, texts}, progress);
}

} // namespace tizilim
