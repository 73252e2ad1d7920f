#include "app/session/HistoryReading.h"

#include "app/session/Titles.h"
#include "app/verbs/Reading.h"

#include "model/domain/RecordTypes.h"

namespace tizilim {

namespace {

QString textOf(const nlohmann::json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
}

QString operationName(const StoredEvent &event, const nlohmann::json &json)
{
    if (json.is_object() && json.contains("verb"))
        return textOf(json["verb"]);
    const BuiltInOperation *operation = builtInOperation(event.event().operation);
    return operation ? QString::fromLatin1(operation->name) : QString::number(static_cast<int>(event.event().operation));
}

void addChanges(const nlohmann::json &rows, const RecordId &record, HistoryEntry &entry)
{
    const QString wanted = record.toString();
    for (const nlohmann::json &row : rows) {
        // Payloads are read as they lie there: whoever holds the database key may have put in anything.
        if (!row.is_object() || !row.contains("fields") || !row["fields"].is_object())
            continue;
        const bool own = record.isNull() || textOf(row.value("id", nlohmann::json())) == wanted;
        for (const auto &[field, values] : row["fields"].items()) {
            if (!values.is_array() || values.size() != 2)
                continue;
            HistoryEntry::Change change{own && !record.isNull() ? QString() : textOf(row.value("type", nlohmann::json())), QString::fromStdString(field),
                                        textOf(values[0]), textOf(values[1])};
            if (own)
                entry.changes.insert(entry.changes.begin(), std::move(change));
            else
                entry.changes.push_back(std::move(change));
        }
    }
}

HistoryEntry entryOf(const StoredEvent &event, const QHash<RecordId, QStringList> &names, const RecordId &record)
{
    const Event &facts = event.event();
    const nlohmann::json json = event.json();
    HistoryEntry entry;
    entry.sequence = static_cast<qint64>(facts.sequence);
    entry.time = facts.time;
    entry.operation = operationName(event, json);
    entry.actor = facts.actor;
    entry.actorName = names.value(facts.actor).value(0);
    entry.role = static_cast<Role>(facts.role);
    entry.leaf = event.signedEvent.leafHash().toHex();
    entry.waits = facts.operation == OperationCode::Request;
    if (!json.is_object())
        return entry;
    if (json.contains("parameters") && json["parameters"].is_object()) {
        for (const auto &[name, value] : json["parameters"].items())
            entry.parameters.insert(QString::fromStdString(name), textOf(value));
    }
    if (facts.operation == OperationCode::Import && json.contains("file") && json["file"].is_object()) {
        entry.parameters.insert(QStringLiteral("file"), textOf(json["file"].value("name", nlohmann::json())));
        entry.parameters.insert(QStringLiteral("sha256"), textOf(json["file"].value("sha256", nlohmann::json())));
    }
    entry.ground = json.contains("ground") ? textOf(json["ground"]) : entry.parameters.value(QStringLiteral("ground"));
    entry.undone = json.contains("undoes") ? textOf(json["undoes"]) : QString();
    if (json.contains("rows") && json["rows"].is_array())
        addChanges(json["rows"], record, entry);
    return entry;
}

Result<void> markWaiting(Database &database, std::vector<HistoryEntry> &entries)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT count(*) FROM pending WHERE seq=?")));
    for (HistoryEntry &entry : entries) {
        if (!entry.waits)
            continue;
        statement.bind(1, entry.sequence);
        TIZILIM_TRY(statement.step());
        entry.waits = statement.integer(0) > 0;
        statement.reset();
    }
    return {};
}

} // namespace

Result<std::vector<HistoryEntry>> historyEntries(Database &database, const std::vector<StoredEvent> &events, const RecordId &record)
{
    std::vector<RecordId> actors;
    for (const StoredEvent &event : events)
        actors.push_back(event.event().actor);
    TIZILIM_TRY_ASSIGN(const auto names, RecordTable(database, typeOf<Officer>()).titles(actors));
    std::vector<HistoryEntry> entries;
    for (const StoredEvent &event : events)
        entries.push_back(entryOf(event, names, record));
    TIZILIM_TRY(markWaiting(database, entries));
    return entries;
}

Result<void> addTitles(Database &database, ListPage &page, const QString &language)
{
    if (page.records.empty())
        return {};
    const RecordType &type = *page.records.front().type;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const RecordType *target = type.fields[i].kind == FieldKind::Reference && type.fields[i].options.reference
                                       ? recordTypeByName(QString::fromLatin1(type.fields[i].options.reference))
                                       : nullptr;
        if (!target)
            continue;
        std::vector<RecordId> ids;
        for (const Record &record : page.records) {
            const RecordId id = ValueCodec<RecordId>::read(record.values[i]);
            if (!id.isNull() && !page.titles.contains(id))
                ids.push_back(id);
        }
        TIZILIM_TRY_ASSIGN(const auto titles, RecordTable(database, *target).titles(ids));
        for (auto title = titles.begin(); title != titles.end(); ++title)
            page.titles.insert(title.key(), titleFor(title.value(), language));
    }
    return {};
}

} // namespace tizilim
