#include "app/session/Registry.h"

#include "app/session/CheckpointMemory.h"
#include "app/session/HistoryReading.h"
#include "app/session/KeyChange.h"
#include "app/session/Migration.h"
#include "app/session/RegistryParts.h"
#include "app/session/SlotUnlocking.h"
#include "app/session/Titles.h"

#include "model/domain/RecordTypes.h"
#include "model/storage/DatabaseProbe.h"
#include "model/storage/DocumentStore.h"
#include "model/storage/LocalSettings.h"
#include "model/storage/SearchIndex.h"
#include "model/storage/WriteAheadLog.h"

namespace tizilim {

namespace {

/// The registry's name, from event 0. None if that event is not what it was: then the keys opened the database all the
/// same, and verification says what happened.
Result<std::optional<QString>> nameOf(const EventLog &log)
{
    const Result<std::optional<StoredEvent>> first = log.event(0);
    if (!first && !first.error().is("event.malformed"))
        return failure(first.error());
    if (!first || !*first || (*first)->event().registry != log.registry())
        return std::optional<QString>();
    const nlohmann::json json = (*first)->json();
    return json.is_object() && json.contains("name") && json["name"].is_string()
             ? std::optional(QString::fromStdString(json["name"].get<std::string>()))
             : std::nullopt;
}

Result<Officer> activeOfficer(Database &database, const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(const Officer officer, Reading(database).get<Officer>(id));
    if (officer.state == OfficerState::Disabled)
        return failure(Error::denied("unlock.disabled", {officer.login}));
    if (officer.state != OfficerState::Active)
        return failure(Error::denied("unlock.not_granted", {officer.login}));
    return officer;
}

/// A history that does not continue what this workstation has seen is opened for reading only.
Result<void> compareWithMemory(Registry::Parts &parts)
{
    const CheckpointMemory memory(parts.environment.workstation, parts.ledger->log().registry());
    const std::optional<Checkpoint> remembered = memory.remembered();
    if (!remembered)
        return {};
    TIZILIM_TRY_ASSIGN(const Continuation continuation, continuationOf(parts.ledger->log(), *remembered));
    TIZILIM_TRY_ASSIGN(const quint64 size, parts.ledger->log().size());
    if (continuation == Continuation::Conflict && !parts.notice)
        parts.notice = Error::registry("registry.rolled_back", {QString::number(remembered->size), QString::number(size)});
    // What was abandoned is remembered by the history itself from now on.
    if (continuation == Continuation::Abandoned && !parts.notice) {
        TIZILIM_TRY_ASSIGN(const SignedCheckpoint checkpoint, parts.signedCheckpoint());
        (void)memory.replace(checkpoint);
    }
    return {};
}

/// What lies beside the files in use has been left by a rotation that was cut off: nobody is alone with them now.
void tidyUp(const Registry::Parts &parts)
{
    if (parts.lock)
        removeNewDatabase(parts.folder);
}

/// How a registry is to be opened, after a look at its folder and slot.
struct Opening {
    Use use = Use::Working;
    std::optional<Error> notice = {};
    std::vector<Error> warnings = {};
};

Opening openingOf(const RegistryFolder &place, const std::filesystem::path &folder, const OpenSlot &slot)
{
    Opening opening;
    if (!place.fileSync.isEmpty())
        opening.warnings.push_back(Error::registry("registry.file_sync", {pathText(folder), place.fileSync}));
    if (!place.writable)
        opening.notice = Error::registry("registry.write_protected", {pathText(folder)});
    // A slot that somebody changed by hand: what is there can be read and verified, nothing is signed on top of it.
    if (!slot.slotsIntact)
        opening.notice = Error::registry("registry.slots_changed");
    opening.use = place.writable ? Use::Working : Use::WriteProtected;
    return opening;
}

Result<std::unique_ptr<Registry>> tryToConnect(std::shared_ptr<const OpenSlot> slot, const RecordId &id, const std::filesystem::path &folder,
                                               const Environment &environment, const Opening &opening)
{
    auto parts = std::make_unique<Registry::Parts>();
    parts->folder = folder;
    parts->environment = environment;
    parts->slot = std::move(slot);
    parts->use = opening.use;
    parts->notice = opening.notice;
    parts->warnings = opening.warnings;
    TIZILIM_TRY_ASSIGN(parts->lock, FolderLock::take(folder, FolderLock::Kind::Shared));
    TIZILIM_TRY_ASSIGN(parts->database, openDatabase(folder, parts->slot->databaseKeys, opening.use));
    parts->ledger = std::make_unique<Ledger>(*parts->database, id, *environment.clock, *environment.randomness);
    TIZILIM_TRY_ASSIGN(const std::optional<QString> name, nameOf(parts->ledger->log()));
    parts->name = name.value_or(QString::fromStdString(folder.stem().string()));
    TIZILIM_TRY_ASSIGN(parts->officer, activeOfficer(*parts->database, parts->slot->owner.officer));
    if (!name && !parts->notice)
        parts->notice = Error::registry("registry.history_damaged");
    TIZILIM_TRY(compareWithMemory(*parts));
    parts->readOnly = parts->notice.has_value();
    if (parts->readOnly)
        TIZILIM_TRY(parts->database->execute(QStringLiteral("PRAGMA query_only=ON")));
    else
        tidyUp(*parts);
    parts->database->emptyLogAtClose();
    return std::make_unique<Registry>(std::move(parts));
}

/// Takes away what opening has made beside a database that was then refused; a log that was there is left as it was.
void takeBackTraces(const std::filesystem::path &folder)
{
    std::error_code ignored;
    const auto alone = FolderLock::take(folder, FolderLock::Kind::Alone);
    if (!alone)
        return;
    const std::filesystem::path log = writeAheadLogOf(databaseFile(folder));
    if (std::filesystem::is_empty(log, ignored))
        std::filesystem::remove(log, ignored);
    std::filesystem::remove(databaseFile(folder).string() + "-shm", ignored);
}

Result<std::unique_ptr<Registry>> connect(std::shared_ptr<const OpenSlot> slot, const RecordId &id, const std::filesystem::path &folder,
                                          const Environment &environment, const Opening &opening)
{
    Result<std::unique_ptr<Registry>> registry = tryToConnect(std::move(slot), id, folder, environment, opening);
    if (!registry)
        takeBackTraces(folder);
    return registry;
}

/// Nothing can be made beside a write-protected file. SQLite reads it all the same: with the index of its log that others
/// keep, where they do; else by itself.
Database::Mode modeOfProtected(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (isEmptyLog(writeAheadLogOf(file)))
        return Database::Mode::Immutable;
    return std::filesystem::exists(file.string() + "-shm", ignored) ? Database::Mode::ReadOnly : Database::Mode::Untouched;
}

/// Tables of an older version are brought up to date by an administrator; nobody works in them before.
Result<void> checkVersion(const std::filesystem::path &folder, const OpenSlot &slot, bool writable, const Environment &environment)
{
    Result<void> newest = checkNewest(folder, slot.databaseKeys, environment.migrations());
    if (newest || !newest.error().is("registry.older") || !writable)
        return newest;
    TIZILIM_TRY_ASSIGN(const bool administrator, isAdministratorOfOld(folder, slot));
    if (administrator)
        newest.error().code = QStringLiteral("registry.migration_due");
    return newest;
}

QString draftName(const QString &form)
{
    return QStringLiteral("draft/") + form;
}

QString viewName(const QString &page)
{
    return QStringLiteral("view/") + page;
}

template<typename T>
Result<T> remembering(const Registry::Parts &parts, Result<T> outcome)
{
    if (outcome)
        parts.rememberCheckpoint();
    return outcome;
}

} // namespace

Result<qint64> databaseVersion(const std::filesystem::path &folder, const DatabaseKeys &keys, const Migrator &migrator)
{
    return withFittingKey(keys, [&](const DatabaseKey &key) { return probeDatabase(databaseFile(folder), key.key, key.salt, migrator); });
}

Result<void> checkNewest(const std::filesystem::path &folder, const DatabaseKeys &keys, const Migrator &migrator)
{
    TIZILIM_TRY_ASSIGN(const qint64 version, databaseVersion(folder, keys, migrator));
    if (version == migrator.newestVersion())
        return {};
    return failure(Error::registry("registry.older", {QString::number(version), QString::number(migrator.newestVersion())}));
}

Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path &folder, const DatabaseKeys &keys, Use use)
{
    const std::filesystem::path file = databaseFile(folder);
    const Database::Mode mode = use == Use::Working ? Database::Mode::ReadWrite : modeOfProtected(file);
    return withFittingKey(keys, [&](const DatabaseKey &key) { return Database::open(file, key.key, key.salt, mode); });
}

Result<std::unique_ptr<Registry>> openWith(std::shared_ptr<const OpenSlot> slot, const RecordId &id, const std::filesystem::path &folder,
                                           const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const RegistryFolder place, RegistryFolder::inspect(folder, environment));
    const Opening opening = openingOf(place, folder, *slot);
    TIZILIM_TRY(checkVersion(folder, *slot, !opening.notice, environment));
    return connect(std::move(slot), id, folder, environment, opening);
}

VerbRunner Registry::Parts::runner() const
{
    return VerbRunner(*ledger, officer, slot->keys.signer, *environment.clock, *environment.randomness);
}

LocalSettings Registry::Parts::localSettings() const
{
    return {*database, officer.id};
}

Signatory Registry::Parts::signatory() const
{
    return {officer.id, static_cast<RoleCode>(officer.role), &slot->keys.signer};
}

Result<SignedCheckpoint> Registry::Parts::signedCheckpoint() const
{
    TIZILIM_TRY_ASSIGN(const Checkpoint checkpoint, ledger->log().checkpoint());
    const Ed25519Signer &signer = slot->keys.signer;
    return SignedCheckpoint::make(checkpoint, signer.publicKey(),
                                  [&](const QByteArray &message) -> Result<QByteArray> { return signer.sign(message); });
}

void Registry::Parts::rememberCheckpoint() const
{
    if (readOnly || !ledger)
        return;
    // A machine on which nothing can be remembered works all the same; the registry itself has lost nothing.
    if (const Result<SignedCheckpoint> checkpoint = signedCheckpoint())
        (void)CheckpointMemory(environment.workstation, ledger->log().registry()).remember(*checkpoint);
}

Result<void> Registry::Parts::liftReadOnly()
{
    TIZILIM_TRY(database->execute(QStringLiteral("PRAGMA query_only=OFF")));
    readOnly = false;
    notice.reset();
    return {};
}

Result<void> Registry::Parts::mayWrite() const
{
    if (notice)
        return failure(*notice);
    return readOnly ? failure(Error::registry("registry.opened_read_only")) : Result<void>();
}

Registry::Registry(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    m_parts->rememberCheckpoint();
}

Registry::~Registry()
{
    m_parts->rememberCheckpoint();
}

Result<std::unique_ptr<Registry>> Registry::unlock(const std::filesystem::path &folder, const QString &login,
                                                   const QString &password, const Environment &environment)
{
    // Before the keys file is read: what is no registry has none.
    TIZILIM_TRY(RegistryFolder::inspect(folder, environment));
    TIZILIM_TRY_ASSIGN(const UnlockedSlot unlocked, unlockSlot(folder, login, password, environment));
    TIZILIM_TRY_ASSIGN(std::unique_ptr<Registry> registry, openWith(unlocked.slot, unlocked.registry, folder, environment));
    if (!unlocked.staged || registry->isReadOnly())
        return registry;
    // A change of keys was cut off. Once it is settled which file counts, the password is asked of that one.
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*registry->parts().database));
    TIZILIM_TRY(settleKeyFile(folder, registry->parts().ledger->log()));
    TIZILIM_TRY(transaction.commit());
    registry.reset();
    return unlock(folder, login, password, environment);
}

Result<std::unique_ptr<Registry>> Registry::secondConnection() const
{
    return connect(m_parts->slot, id(), m_parts->folder, m_parts->environment, {m_parts->use, m_parts->notice, m_parts->warnings});
}

const Officer &Registry::officer() const
{
    return m_parts->officer;
}

const std::filesystem::path &Registry::folder() const
{
    return m_parts->folder;
}

const RecordId &Registry::id() const
{
    return m_parts->ledger->log().registry();
}

QString Registry::name() const
{
    return m_parts->name;
}

bool Registry::isReadOnly() const
{
    return m_parts->readOnly;
}

QDate Registry::today() const
{
    return m_parts->environment.clock->now().almatyDate();
}

std::optional<Error> Registry::notice() const
{
    return m_parts->notice;
}

const std::vector<Error> &Registry::warnings() const
{
    return m_parts->warnings;
}

Result<QByteArray> Registry::checkpoint() const
{
    TIZILIM_TRY_ASSIGN(const SignedCheckpoint checkpoint, m_parts->signedCheckpoint());
    return checkpoint.format();
}

Result<RegistryInfo> Registry::info() const
{
    TIZILIM_TRY_ASSIGN(const Checkpoint checkpoint, m_parts->ledger->log().checkpoint());
    TIZILIM_TRY_ASSIGN(const qint64 schema, m_parts->database->integer(QStringLiteral("PRAGMA user_version")));
    std::error_code ignored;
    RegistryInfo info{id().toString(), name(), schema, static_cast<qint64>(checkpoint.size), checkpoint.root.toHex(),
                      static_cast<qint64>(std::filesystem::file_size(databaseFile(folder()), ignored)), {}};
    for (const RecordType *type : recordTypes()) {
        TIZILIM_TRY_ASSIGN(const qint64 count, RecordTable(*m_parts->database, *type).count());
        info.counts.insert(type->pluralText(), count);
    }
    return info;
}

Result<ListPage> Registry::list(const ListQuery &query, const QString &language) const
{
    TIZILIM_TRY_ASSIGN(ListPage page, RecordTable(*m_parts->database, *query.type).page(query));
    TIZILIM_TRY(addTitles(*m_parts->database, page, language));
    return page;
}

Result<ListSummary> Registry::summary(const ListQuery &query) const
{
    return RecordTable(*m_parts->database, *query.type).summary(query);
}

Result<QHash<QString, qint64>> Registry::tally(const ListQuery &query, const QString &field, int characters) const
{
    return RecordTable(*m_parts->database, *query.type).tally(query, field, characters);
}

Result<std::vector<qint64>> Registry::keys(const ListQuery &query) const
{
    return RecordTable(*m_parts->database, *query.type).keys(query);
}

Result<ListPage> Registry::byKeys(const RecordType &type, const std::vector<qint64> &keys, const QString &language) const
{
    ListPage page;
    TIZILIM_TRY_ASSIGN(page.records, RecordTable(*m_parts->database, type).byKeys(keys));
    TIZILIM_TRY(addTitles(*m_parts->database, page, language));
    return page;
}

Result<Record> Registry::record(const RecordType &type, const RecordId &id) const
{
    return m_parts->reading().record(type, id);
}

Result<std::vector<Record>> Registry::lines(const RecordType &lineType, const RecordId &parent) const
{
    return m_parts->reading().lines(lineType, parent);
}

Result<QString> Registry::title(const RecordType &type, const RecordId &id, const QString &language) const
{
    TIZILIM_TRY_ASSIGN(const Record found, record(type, id));
    return titleOf(found, language);
}

Result<std::vector<HistoryEntry>> Registry::history(const RecordId &record) const
{
    std::vector<RecordId> concerned{record};
    for (const RecordType *type : recordTypes()) {
        if (!type->parentField)
            continue;
        TIZILIM_TRY_ASSIGN(const std::vector<Record> own, lines(*type, record));
        for (const Record &line : own)
            concerned.push_back(line.id);
    }
    TIZILIM_TRY_ASSIGN(const std::vector<StoredEvent> events, m_parts->ledger->log().aboutAny(concerned));
    return historyEntries(*m_parts->database, events, record);
}

Result<std::vector<HistoryEntry>> Registry::events(qint64 before, int limit) const
{
    TIZILIM_TRY_ASSIGN(const quint64 size, m_parts->ledger->log().size());
    const qint64 end = before < 0 ? static_cast<qint64>(size) : std::min(before, static_cast<qint64>(size));
    std::vector<StoredEvent> events;
    for (qint64 sequence = end - 1; sequence >= 0 && sequence >= end - limit; --sequence) {
        TIZILIM_TRY_ASSIGN(std::optional<StoredEvent> event, m_parts->ledger->log().event(static_cast<quint64>(sequence)));
        if (event)
            events.push_back(std::move(*event));
    }
    return historyEntries(*m_parts->database, events, {});
}

Result<std::vector<Found>> Registry::search(const QString &text, int limit, const QString &language) const
{
    TIZILIM_TRY_ASSIGN(const std::vector<SearchHit> hits, SearchIndex(*m_parts->database).find(text, limit));
    std::vector<Found> found;
    for (const SearchHit &hit : hits) {
        const RecordType *type = recordTypeByCode(hit.type);
        if (!type)
            continue;
        TIZILIM_TRY_ASSIGN(std::optional<Record> each, m_parts->reading().find(*type, hit.id));
        if (each)
            found.push_back({type, *each, titleOf(*each, language)});
    }
    return found;
}

Result<QByteArray> Registry::documentBytes(const RecordId &document) const
{
    return DocumentStore(*m_parts->database).get(document);
}

Result<VerbOutcome> Registry::perform(const VerbCall &call)
{
    TIZILIM_TRY(m_parts->mayWrite());
    return remembering(*m_parts, m_parts->runner().perform(call));
}

Result<void> Registry::mayPerform(const Verb &verb, const Record *subject) const
{
    TIZILIM_TRY(m_parts->mayWrite());
    return m_parts->runner().mayPerform(verb, subject);
}

Result<std::vector<PendingRequest>> Registry::pending(const QString &language) const
{
    TIZILIM_TRY_ASSIGN(std::vector<PendingRequest> requests, m_parts->runner().pending());
    for (PendingRequest &request : requests) {
        if (!request.subjectType || request.subject.isNull())
            continue;
        TIZILIM_TRY_ASSIGN(const std::optional<Record> subject, m_parts->reading().find(*request.subjectType, request.subject));
        if (subject)
            request.subjectTitle = titleOf(*subject, language);
    }
    return requests;
}

Result<VerbOutcome> Registry::approve(qint64 request)
{
    TIZILIM_TRY(m_parts->mayWrite());
    return remembering(*m_parts, m_parts->runner().approve(request));
}

Result<void> Registry::mayApprove(const PendingRequest &request) const
{
    TIZILIM_TRY(m_parts->mayWrite());
    return m_parts->runner().mayApprove(request);
}

Result<void> Registry::decline(qint64 request, const QString &ground, const QString &note)
{
    TIZILIM_TRY(m_parts->mayWrite());
    return remembering(*m_parts, m_parts->runner().decline(request, ground, note));
}

Result<std::optional<Draft>> Registry::draft(const QString &form) const
{
    TIZILIM_TRY_ASSIGN(const std::optional<QString> kept, m_parts->localSettings().get(draftName(form)));
    return kept ? Draft::fromJson(*kept) : std::nullopt;
}

Result<void> Registry::keepDraft(const QString &form, Draft draft)
{
    TIZILIM_TRY(m_parts->mayWrite());
    draft.saved = m_parts->environment.clock->now();
    return m_parts->localSettings().set(draftName(form), draft.toJson());
}

Result<void> Registry::dropDraft(const QString &form)
{
    TIZILIM_TRY(m_parts->mayWrite());
    return m_parts->localSettings().remove(draftName(form));
}

Result<QString> Registry::viewState(const QString &page) const
{
    TIZILIM_TRY_ASSIGN(const std::optional<QString> kept, m_parts->localSettings().get(viewName(page)));
    return kept.value_or(QString());
}

Result<void> Registry::keepViewState(const QString &page, const QString &state)
{
    TIZILIM_TRY(m_parts->mayWrite());
    return m_parts->localSettings().set(viewName(page), state);
}

void Registry::interrupt()
{
    m_parts->database->interrupt();
}

Result<qint64> Registry::changeNumber() const
{
    TIZILIM_TRY_ASSIGN(const quint64 size, m_parts->ledger->log().size());
    return static_cast<qint64>(size);
}

} // namespace tizilim
