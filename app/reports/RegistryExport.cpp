#include "app/reports/RegistryExport.h"

#include "app/session/RegistryParts.h"

#include "model/crypto/Sha256.h"

#include <QDir>
#include <QFileInfo>

namespace tizilim {

namespace {

Result<nlohmann::json> filesOf(const QStringList &paths)
{
    nlohmann::json files = nlohmann::json::array();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
        Sha256 hash;
        while (!file.atEnd())
            hash.add(file.read(1 << 20));
        files.push_back({{"name", QFileInfo(path).fileName().toStdString()},
                         {"sha256", hash.finish().toHex().toStdString()},
                         {"size", file.size()}});
    }
    return files;
}

Result<void> signExport(Registry::Parts &parts, const ReportRequest &request, const nlohmann::json &files)
{
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    Deed deed{.operation = OperationCode::Export, .entityType = static_cast<quint16>(EntityCode::Export),
              .entity = RecordId::make(parts.environment.clock->now(), *parts.environment.randomness)};
    deed.payload = {{"report", request.name.toStdString()},
                    {"from", request.from.toString(Qt::ISODate).toStdString()},
                    {"to", request.to.toString(Qt::ISODate).toStdString()},
                    {"language", request.languages.toString().toStdString()},
                    {"files", files}};
    TIZILIM_TRY(parts.ledger->write(deed, parts.signatory()));
    return transaction.commit();
}

} // namespace

QString reportFileName(const ReportRequest &request)
{
    return request.name + u'-' + request.from.toString(Qt::ISODate) + u'-' + request.to.toString(Qt::ISODate);
}

Result<QStringList> runReport(Registry &registry, const ReportRequest &request, const std::vector<ReportFormat> &formats,
                              const QString &folder, const ExportProgress &progress)
{
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    if (!QDir().mkpath(folder))
        return failure(Error::inputOutput("export.folder_missing", {folder}));
    QStringList paths;
    {
        TIZILIM_TRY_ASSIGN(const Transaction oneMoment, Transaction::beginReading(*parts.database));
        TIZILIM_TRY_ASSIGN(const ReportContent content, makeReport(registry, request));
        const ReportTexts texts = ReportTexts::of(request.languages);
        TIZILIM_TRY_ASSIGN(paths, exportReport(content, texts, formats, QDir(folder).filePath(reportFileName(request)), progress));
    }
    paths.sort();
    const Result<nlohmann::json> files = filesOf(paths);
    const Result<void> recorded = files ? signExport(parts, request, *files) : failure(files.error());
    if (recorded)
        return paths;
    // What does not stand in the history does not leave the registry.
    for (const QString &path : paths)
        QFile::remove(path);
    return failure(recorded.error());
}

} // namespace tizilim
