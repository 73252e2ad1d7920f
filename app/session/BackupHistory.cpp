#include "app/session/BackupHistory.h"

#include "app/session/RegistryParts.h"

namespace tizilim {

namespace {

constexpr size_t mostBackups = 100;

QString nameIn(const StoredEvent &event)
{
    const nlohmann::json json = event.json();
    return json.is_object() && json.contains("name") && json["name"].is_string() ? QString::fromStdString(json["name"].get<std::string>()) : QString();
}

Result<std::optional<Timestamp>> timeOfLast(const EventLog &log, OperationCode operation)
{
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> event, log.lastWithOperation(operation));
    return event ? std::optional(event->event().time) : std::optional<Timestamp>();
}

} // namespace

Result<SafeKeeping> readSafeKeeping(const Registry &registry)
{
    const EventLog &log = registry.parts().ledger->log();
    SafeKeeping keeping;
    TIZILIM_TRY_ASSIGN(keeping.info, registry.info());
    TIZILIM_TRY_ASSIGN(keeping.rotated, timeOfLast(log, OperationCode::Rotate));
    TIZILIM_TRY_ASSIGN(keeping.restored, timeOfLast(log, OperationCode::Restore));
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, log.withOperation(OperationCode::Backup));
    std::vector<RecordId> actors;
    for (auto event = events.rbegin(); event != events.rend() && actors.size() < mostBackups; ++event)
        actors.push_back(event->event().actor);
    TIZILIM_TRY_ASSIGN(const auto names, RecordTable(*registry.parts().database, typeOf<Officer>()).titles(actors));
    for (auto event = events.rbegin(); event != events.rend() && keeping.backups.size() < mostBackups; ++event)
        keeping.backups.push_back({static_cast<qint64>(event->event().sequence), event->event().time, names.value(event->event().actor).value(0), nameIn(*event)});
    return keeping;
}

bool isBackupThere(const std::filesystem::path &folder)
{
    std::error_code ignored;
    return std::filesystem::exists(databaseFile(folder), ignored) && std::filesystem::exists(keysFile(folder), ignored);
}

} // namespace tizilim
