#include "app/reports/ExportHistory.h"

#include "app/session/RegistryParts.h"

#include "model/crypto/Sha256.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace tizilim {

namespace {

constexpr qint64 readAtOnce = 1 << 20;

QString textIn(const nlohmann::json &json, const char *key)
{
    return json.is_object() && json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

QDate dayIn(const nlohmann::json &json, const char *key)
{
    return QDate::fromString(textIn(json, key), Qt::ISODate);
}

std::vector<PastExport::File> filesIn(const nlohmann::json &json)
{
    std::vector<PastExport::File> files;
    if (!json.is_object() || !json.contains("files") || !json["files"].is_array())
        return files;
    for (const nlohmann::json &file : json["files"])
        files.push_back({textIn(file, "name"), textIn(file, "sha256").toLatin1(), file.is_object() ? file.value("size", qint64(0)) : 0});
    return files;
}

PastExport read(const StoredEvent &event)
{
    const nlohmann::json json = event.json();
    const Event &facts = event.event();
    return {.event = static_cast<qint64>(facts.sequence),
            .time = facts.time,
            .role = static_cast<Role>(facts.role),
            .isPackage = json.is_object() && json.contains("manifest_sha256"),
            .report = textIn(json, "report"),
            .from = dayIn(json, "from"),
            .to = dayIn(json, "to"),
            .languages = textIn(json, "language"),
            .files = filesIn(json)};
}

Result<QSet<QString>> failedExports(const EventLog &log)
{
    QSet<QString> failed;
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, log.withOperation(OperationCode::ExportFailed));
    for (const StoredEvent &event : events)
        failed.insert(textIn(event.json(), "export"));
    return failed;
}

} // namespace

Result<std::vector<PastExport>> pastExports(const Registry &registry)
{
    const EventLog &log = registry.parts().ledger->log();
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, log.withOperation(OperationCode::Export));
    TIZILIM_TRY_ASSIGN(const QSet<QString> failed, failedExports(log));
    std::vector<RecordId> actors;
    for (const StoredEvent &event : events)
        actors.push_back(event.event().actor);
    TIZILIM_TRY_ASSIGN(const auto names, RecordTable(*registry.parts().database, typeOf<Officer>()).titles(actors));
    std::vector<PastExport> exports;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        PastExport past = read(*event);
        past.officer = names.value(event->event().actor).value(0);
        past.failed = failed.contains(event->signedEvent.leafHash().toHex());
        TIZILIM_TRY_ASSIGN(const Digest root, log.rootAt(event->event().sequence + 1));
        past.root = root.toHex();
        exports.push_back(std::move(past));
    }
    return exports;
}

Result<std::optional<PastExport>> exportOfFile(const Registry &registry, const QByteArray &sha256)
{
    TIZILIM_TRY_ASSIGN(const std::vector<PastExport> exports, pastExports(registry));
    for (const PastExport &past : exports) {
        if (std::ranges::find(past.files, sha256, &PastExport::File::sha256) != past.files.end())
            return std::optional(past);
    }
    return std::optional<PastExport>();
}

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("file.cannot_read", {path, file.errorString()}));
    Sha256 hash;
    while (!file.atEnd())
        hash.add(file.read(readAtOnce));
    return hash.finish().toHex().toLatin1();
}

} // namespace tizilim
