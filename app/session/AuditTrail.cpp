#include "app/session/AuditTrail.h"

#include "app/session/HistoryReading.h"
#include "app/session/RegistryParts.h"
#include "app/session/Titles.h"
#include "app/verbs/Verb.h"
#include "app/verbs/VerbCatalogue.h"

#include "model/domain/RecordTypes.h"
#include "model/history/EventSearch.h"

#include <QMap>

namespace tizilim {

namespace {

constexpr int mostRecordsOfText = 500;

Database &databaseOf(const Registry &registry)
{
    return *registry.parts().database;
}

const EventLog &logOf(const Registry &registry)
{
    return registry.parts().ledger->log();
}

std::optional<OperationCode> operationOf(const QString &name)
{
    if (const Verb *verb = VerbCatalogue::instance().find(name))
        return static_cast<OperationCode>(verb->description().operation);
    for (const BuiltInOperation &operation : builtInOperations()) {
        if (name == QLatin1String(operation.name))
            return operation.code;
    }
    return std::nullopt;
}

QStringList verbsOn(const RecordType &type)
{
    QStringList verbs;
    for (const auto &verb : VerbCatalogue::instance().verbs()) {
        const VerbDescription &description = verb->description();
        if (description.subject == &type || description.makes == &type)
            verbs.append(description.idText());
    }
    return verbs;
}

Result<void> limitToDays(const EventLog &log, const AuditFilter &filter, EventSearch &search)
{
    if (filter.from.isValid()) {
        TIZILIM_TRY_ASSIGN(search.first, firstEventSince(log, Timestamp::startOfAlmatyDay(filter.from)));
    }
    if (filter.to.isValid()) {
        TIZILIM_TRY_ASSIGN(search.end, firstEventSince(log, Timestamp::startOfAlmatyDay(filter.to.addDays(1))));
    }
    return {};
}

Result<EventSearch> searchOf(const Registry &registry, const AuditFilter &filter, const QString &language)
{
    EventSearch search{.actor = filter.actor, .text = filter.text.trimmed()};
    TIZILIM_TRY(limitToDays(logOf(registry), filter, search));
    if (!filter.operation.isEmpty()) {
        search.operation = operationOf(filter.operation);
        if (VerbCatalogue::instance().find(filter.operation))
            search.verbs = QStringList{filter.operation};
    }
    if (const RecordType *type = filter.recordType.isEmpty() ? nullptr : recordTypeByName(filter.recordType)) {
        search.entityType = type->code;
        if (search.verbs.isEmpty())
            search.verbs = verbsOn(*type);
    }
    if (!search.text.isEmpty()) {
        TIZILIM_TRY_ASSIGN(const std::vector<Found> found, registry.search(search.text, mostRecordsOfText, language));
        for (const Found &each : found)
            search.entities.insert(each.record.id);
    }
    return search;
}

QString textIn(const nlohmann::json &json, const char *key)
{
    return json.is_object() && json.contains(key) && json[key].is_string() ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

/// What an event is about: for people that is the record that the verb was called on, whichever of its lines changed.
AuditEvent about(const StoredEvent &stored, HistoryEntry entry)
{
    AuditEvent event{.entry = std::move(entry)};
    const Event &facts = stored.event();
    event.type = recordTypeByCode(facts.entityType);
    event.record = facts.entity;
    if (facts.operation == OperationCode::Request)
        event.kind = AuditEvent::Kind::Request;
    if (facts.operation == OperationCode::Decline)
        event.kind = AuditEvent::Kind::Refusal;
    if (const Verb *verb = VerbCatalogue::instance().find(event.entry.operation)) {
        const VerbDescription &description = verb->description();
        event.type = description.subject ? description.subject : description.makes;
        if (isVerb(facts.operation))
            event.record = RecordId::parse(textIn(stored.json(), "subject")).value_or(facts.entity);
    }
    if (!event.type)
        event.record = {};
    return event;
}

Result<QHash<RecordId, QString>> titlesOf(Database &database, const std::vector<std::pair<const RecordType *, RecordId>> &records,
                                          const QString &language)
{
    QMap<const RecordType *, std::vector<RecordId>> byType;
    for (const auto &[type, record] : records) {
        if (type)
            byType[type].push_back(record);
    }
    QHash<RecordId, QString> titles;
    for (auto each = byType.begin(); each != byType.end(); ++each) {
        TIZILIM_TRY_ASSIGN(const auto found, RecordTable(database, *each.key()).titles(each.value()));
        for (auto title = found.begin(); title != found.end(); ++title)
            titles.insert(title.key(), titleFor(title.value(), language));
    }
    return titles;
}

Result<void> addTitles(Database &database, std::vector<AuditEvent> &events, const QString &language)
{
    std::vector<std::pair<const RecordType *, RecordId>> records;
    for (const AuditEvent &event : events)
        records.emplace_back(event.type, event.record);
    TIZILIM_TRY_ASSIGN(const auto titles, titlesOf(database, records, language));
    for (AuditEvent &event : events)
        event.title = titles.value(event.record);
    return {};
}

Result<std::vector<AuditEvent>> eventsOf(const Registry &registry, const std::vector<StoredEvent> &stored, const QString &language)
{
    TIZILIM_TRY_ASSIGN(std::vector<HistoryEntry> entries, historyEntries(databaseOf(registry), stored, {}));
    std::vector<AuditEvent> events;
    for (size_t i = 0; i < stored.size(); ++i)
        events.push_back(about(stored[i], std::move(entries[i])));
    TIZILIM_TRY(addTitles(databaseOf(registry), events, language));
    return events;
}

Result<void> addRows(const Registry &registry, AuditDetails &details, const QString &language)
{
    TIZILIM_TRY_ASSIGN(Statement statement, databaseOf(registry).prepare(QStringLiteral("SELECT type, record FROM event_row WHERE seq=? ORDER BY ordinal")));
    statement.bind(1, details.event.entry.sequence);
    std::vector<std::pair<const RecordType *, RecordId>> records;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        if (++details.rowCount <= AuditDetails::mostRows)
            records.emplace_back(recordTypeByCode(static_cast<quint16>(statement.integer(0))), RecordId::fromBytes(statement.bytes(1)).value_or(RecordId()));
    }
    TIZILIM_TRY_ASSIGN(const auto titles, titlesOf(databaseOf(registry), records, language));
    for (const auto &[type, record] : records)
        details.rows.push_back({type, record, titles.value(record)});
    return {};
}

/// A list a line each, an object as its members: a payload is shown to people, not to programs.
QString plainValue(const nlohmann::json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    QStringList parts;
    if (value.is_array()) {
        for (const nlohmann::json &each : value)
            parts.append(plainValue(each));
        return parts.join(u'\n');
    }
    if (!value.is_object())
        return QString::fromStdString(value.dump());
    for (const auto &[key, member] : value.items())
        parts.append(QString(QString::fromStdString(key) + QStringLiteral(": ") + plainValue(member)));
    return parts.join(QStringLiteral(", "));
}

/// What an entry of the history does not show by itself already.
void addFacts(const nlohmann::json &json, AuditDetails &details)
{
    static const QStringList shown{QStringLiteral("verb"), QStringLiteral("parameters"), QStringLiteral("rows"), QStringLiteral("ground"),
                                   QStringLiteral("subject"), QStringLiteral("approves"), QStringLiteral("declines")};
    if (!json.is_object())
        return;
    for (const auto &[key, value] : json.items()) {
        const QString name = QString::fromStdString(key);
        if (!shown.contains(name))
            details.facts.append({name, plainValue(value)});
    }
}

Result<void> addLinks(const Registry &registry, const StoredEvent &stored, AuditDetails &details)
{
    const nlohmann::json json = stored.json();
    for (const char *link : {"approves", "declines"}) {
        const Result<Digest> leaf = Digest::fromHex(textIn(json, link));
        if (!leaf)
            continue;
        TIZILIM_TRY_ASSIGN(const std::optional<quint64> request, requestBefore(databaseOf(registry), stored.event().sequence, *leaf));
        details.request = request ? static_cast<qint64>(*request) : -1;
    }
    if (stored.event().operation == OperationCode::Request && !details.event.entry.waits) {
        TIZILIM_TRY_ASSIGN(const std::optional<quint64> decision,
                           decisionAfter(databaseOf(registry), stored.event().sequence, stored.signedEvent.leafHash()));
        details.decision = decision ? static_cast<qint64>(*decision) : -1;
    }
    return {};
}

} // namespace

QStringList registryOperations()
{
    QStringList names;
    for (const BuiltInOperation &operation : builtInOperations())
        names.append(QString::fromLatin1(operation.name));
    return names;
}

const char *registryOperationLabel(const QString &name)
{
    for (const BuiltInOperation &operation : builtInOperations()) {
        if (name == QLatin1String(operation.name))
            return operation.label;
    }
    return nullptr;
}

Result<std::vector<qint64>> auditNumbers(const Registry &registry, const AuditFilter &filter, const QString &language, const std::stop_token &stop)
{
    TIZILIM_TRY_ASSIGN(const EventSearch search, searchOf(registry, filter, language));
    return searchEvents(databaseOf(registry), search, stop);
}

Result<std::vector<AuditEvent>> auditEvents(const Registry &registry, const std::vector<qint64> &numbers, const QString &language)
{
    std::vector<StoredEvent> stored;
    for (const qint64 number : numbers) {
        TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> event, logOf(registry).event(static_cast<quint64>(number)));
        if (event)
            stored.push_back(std::move(*event));
    }
    return eventsOf(registry, stored, language);
}

Result<AuditDetails> auditDetails(const Registry &registry, qint64 number, const QString &language)
{
    TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> stored, logOf(registry).event(static_cast<quint64>(number)));
    if (!stored)
        return failure(Error::refused("event.not_found", {QString::number(number)}));
    TIZILIM_TRY_ASSIGN(std::vector<AuditEvent> events, eventsOf(registry, {*stored}, language));
    const Event &event = stored->event();
    AuditDetails details{.event = std::move(events.front()),
                         .erased = stored->payload.isNull(),
                         .previousLeaf = event.previousLeaf.toHex(),
                         .before = event.before.toHex(),
                         .after = event.after.toHex(),
                         .key = event.actorKeyHash.toHex()};
    addFacts(stored->json(), details);
    TIZILIM_TRY(addRows(registry, details, language));
    TIZILIM_TRY(addLinks(registry, *stored, details));
    return details;
}

} // namespace tizilim
