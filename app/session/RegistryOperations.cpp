#include "app/session/RegistryOperations.h"

#include "app/platform/FolderExchange.h"
#include "app/platform/FolderLock.h"
#include "app/session/CheckpointMemory.h"
#include "app/session/KeyChange.h"
#include "app/session/RegistryCopy.h"
#include "app/session/SlotUnlocking.h"

#include "model/base/DurableFile.h"
#include "model/history/KeyEvents.h"

#include <QSet>

namespace tizilim {

namespace {

namespace fs = std::filesystem;

Result<void> onlyAdministrators(const Registry &registry, const char *what)
{
    if (registry.officer().role != Role::Administrator)
        return failure(Error::denied("verb.role_may_not", {codeOf(registry.officer().role), QString::fromLatin1(what)}));
    return {};
}

Result<StoredEvent> writeEvent(Registry::Parts &parts, OperationCode operation, EntityCode entity, const nlohmann::json &payload)
{
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    Deed deed{.operation = operation, .entityType = static_cast<quint16>(entity), .entity = parts.ledger->log().registry(), .payload = payload};
    if (isKeyEvent(operation)) {
        TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(parts.ledger->log()));
        deed.payload["previous_key_event"] = previous.toHex().toStdString();
    }
    TIZILIM_TRY_ASSIGN(StoredEvent event, parts.ledger->write(deed, parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    return event;
}

nlohmann::json treeFacts(const Checkpoint &checkpoint)
{
    return {{"size", static_cast<qint64>(checkpoint.size)}, {"root", checkpoint.root.toHex().toStdString()}};
}

/// Says in the restored history what was given up for it. Where this workstation has seen a newer history, it is that one,
/// whether or not its registry can still be read; that conflict is then no incident.
Result<void> writeRestoration(Registry::Parts &parts, nlohmann::json abandoned)
{
    const CheckpointMemory memory(parts.environment.workstation, parts.ledger->log().registry());
    const std::optional<Checkpoint> remembered = memory.remembered();
    if (remembered && parts.notice && parts.notice->is("registry.rolled_back")) {
        abandoned = treeFacts(*remembered);
        TIZILIM_TRY(parts.liftReadOnly());
    }
    TIZILIM_TRY_ASSIGN(const Checkpoint restored, parts.ledger->log().checkpoint());
    nlohmann::json payload = treeFacts(restored);
    if (!abandoned.is_null())
        payload["abandoned"] = abandoned;
    TIZILIM_TRY(writeEvent(parts, OperationCode::Restore, EntityCode::Registry, payload));
    return {};
}

Result<void> copyRegistry(Registry::Parts &parts, const fs::path &destination, const CopyProgress &progress, const std::stop_token &stop)
{
    return copyRegistry(*parts.database, parts.slot->databaseKeys.newest(), parts.folder, destination, progress, stop);
}

/// Null where there is no registry yet.
Result<std::unique_ptr<FolderLock>> aloneWith(const fs::path &folder)
{
    std::error_code ignored;
    return fs::exists(folder, ignored) ? FolderLock::take(folder, FolderLock::Kind::Alone) : std::unique_ptr<FolderLock>();
}

/// Size and root of the history that a backup replaces; null where it cannot be read any more. The caller is alone with it.
nlohmann::json abandonedBy(const RestoreCall &call, const Environment &environment)
{
    const auto slot = unlockSlot(call.folder, call.login, call.password, environment);
    if (!slot || !databaseVersion(call.folder, slot->slot->databaseKeys, environment.migrations()))
        return nullptr;
    const auto database = openDatabase(call.folder, slot->slot->databaseKeys, Use::Working);
    if (!database)
        return nullptr;
    (*database)->emptyLogAtClose();
    const auto last = EventLog(**database, slot->registry).checkpoint();
    return last ? treeFacts(*last) : nlohmann::json();
}

/// The backup's registry in a folder of its own, whole, with the event that says what it replaces.
Result<void> prepareRestoration(const RestoreCall &call, const fs::path &fresh, const Environment &environment, const CopyProgress &progress,
                                const std::stop_token &stop)
{
    const nlohmann::json abandoned = abandonedBy(call, environment);
    {
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> backup, Registry::unlock(call.backup, call.login, call.password, environment));
        TIZILIM_TRY(onlyAdministrators(*backup, "registry.restore"));
        TIZILIM_TRY(copyRegistry(backup->parts(), fresh, progress, stop));
    }
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> copy, Registry::unlock(fresh, call.login, call.password, environment));
    return writeRestoration(copy->parts(), abandoned);
}

/// Puts a folder in the place of another in one step; returns where that one was put, empty if there was none.
Result<fs::path> putInPlace(const fs::path &fresh, const fs::path &folder, Timestamp now)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored)) {
        TIZILIM_TRY(renameDurably(fresh, folder));
        return fs::path();
    }
    const std::string moment = now.toAlmaty().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    const fs::path aside = freeName(folder.string() + "." + moment + ".replaced");
    TIZILIM_TRY(renameDurably(fresh, aside));
    if (const Result<void> exchanged = exchangeFolders(aside, folder); !exchanged) {
        fs::remove_all(aside, ignored);
        return failure(exchanged.error());
    }
    return aside;
}

/// The X25519 keys that the officers' rows name and that may open the registry from now on.
Result<QSet<QByteArray>> openingKeys(const Registry::Parts &parts, const KeyRing &ring)
{
    QSet<QByteArray> named;
    TIZILIM_TRY_ASSIGN(const std::vector<Officer> officers, parts.reading().where<Officer>({}));
    for (const Officer &officer : officers) {
        if (officer.state != OfficerState::Disabled)
            named.insert(officer.openingKey);
    }
    // Codes on paper have no officer's row; their slots are held to the hashes that the history names.
    TIZILIM_TRY_ASSIGN(const auto slotHashes, slotsNamed(parts.ledger->log()));
    for (const KeySlot &slot : ring.keySlots()) {
        if (slot.header.kind != SlotKind::Officer && slotHashes.value(slot.header.slot) == slot.hash(ring.registry()))
            named.insert(slot.header.agreementKey);
    }
    return named;
}

/// Takes the slots of disabled officers out; returns their ids for the history.
Result<nlohmann::json> dropDisabled(const Registry::Parts &parts, KeyRing &ring)
{
    nlohmann::json removed = nlohmann::json::array();
    TIZILIM_TRY_ASSIGN(const std::vector<Officer> disabled,
                       parts.reading().where<Officer>({{"state", Value(codeOf(OfficerState::Disabled))}}));
    for (const Officer &officer : disabled) {
        const KeySlot *slot = ring.slotOfOfficer(officer.id);
        if (!slot)
            continue;
        const RecordId id = slot->header.slot;
        TIZILIM_TRY(ring.remove(parts.slot->databaseKeys, id));
        removed.push_back(id.toString().toStdString());
    }
    return removed;
}

/// Puts a new recovery key into the ring in the place of the old one, and says so in the history.
Result<RecoveryKey> changeRecoveryKey(Ledger &ledger, KeyRing &ring, const DatabaseKeys &databaseKeys, const Signatory &signatory, const Digest &previousKeyEvent,
                                      Randomness &randomness)
{
    const KeySlot *old = ring.recoverySlot();
    nlohmann::json removed = nlohmann::json::array();
    if (old)
        removed.push_back(old->header.slot.toString().toStdString());
    TIZILIM_TRY_ASSIGN(RecoveryKey next, ring.replaceRecovery(databaseKeys, randomness));
    const RecordId slot = ring.recoverySlot()->header.slot;
    Deed deed{.operation = OperationCode::RecoveryKey, .entityType = static_cast<quint16>(EntityCode::RecoveryKey), .entity = slot};
    deed.payload = {{"recovery", recoveryFacts(next)},
                    {"slots", slotFacts(ring, slot)},
                    {"removed_slots", removed},
                    {"previous_key_event", previousKeyEvent.toHex().toStdString()}};
    TIZILIM_TRY(ledger.write(deed, signatory));
    return next;
}

/// Empties the write-ahead log into the database and closes it, so that no -wal lies beside a file that is renamed.
Result<void> closeForReplacement(Registry::Parts &parts)
{
    TIZILIM_TRY(parts.database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE")));
    parts.ledger.reset();
    TIZILIM_TRY(parts.database->close());
    return syncToDisk(parts.folder);
}

} // namespace

Result<void> backUp(Registry &registry, const std::filesystem::path &destination, const CopyProgress &progress, std::stop_token stop)
{
    TIZILIM_TRY(onlyAdministrators(registry, "registry.backup"));
    std::error_code ignored;
    if (fs::exists(destination, ignored))
        return failure(Error::refused("registry.exists", {pathText(destination)}));
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY_ASSIGN(const Checkpoint before, parts.ledger->log().checkpoint());
    TIZILIM_TRY(writeEvent(parts, OperationCode::Backup, EntityCode::Backup,
                           {{"size", static_cast<qint64>(before.size)}, {"root", before.root.toHex().toStdString()},
                            {"name", bareFolder(destination).filename().string()}}));
    return copyRegistry(parts, destination, progress, stop);
}

Result<std::filesystem::path> restoreRegistry(const RestoreCall &given, const Environment &environment, const CopyProgress &progress, std::stop_token stop)
{
    RestoreCall call = given;
    call.folder = bareFolder(given.folder);
    // Never the name of what is set aside, so that an attempt that was cut off can be cleared away.
    fs::path fresh = call.folder;
    fresh += ".restoring";
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<FolderLock> alone, aloneWith(call.folder));
    std::error_code trouble;
    fs::remove_all(fresh, trouble);
    Result<void> prepared = prepareRestoration(call, fresh, environment, progress, stop);
    Result<fs::path> aside = prepared ? putInPlace(fresh, call.folder, environment.clock->now()) : failure(prepared.error());
    if (!aside)
        fs::remove_all(fresh, trouble);
    return aside;
}

Result<void> rotateDatabaseKey(std::unique_ptr<Registry> registry, const CopyProgress &progress, std::stop_token stop)
{
    TIZILIM_TRY(onlyAdministrators(*registry, "registry.rotate_key"));
    Registry::Parts &parts = registry->parts();
    TIZILIM_TRY(parts.mayWrite());
    parts.lock.reset();
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<FolderLock> alone, FolderLock::take(parts.folder, FolderLock::Kind::Alone));
    removeNewDatabase(parts.folder);

    // Slots of disabled officers go first, with their event; then the new epoch is sealed for all who stay.
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(parts.folder, parts.ledger->log()));
    TIZILIM_TRY_ASSIGN(const nlohmann::json removed, dropDisabled(parts, keys.ring()));
    TIZILIM_TRY_ASSIGN(const QSet<QByteArray> named, openingKeys(parts, keys.ring()));
    TIZILIM_TRY_ASSIGN(const DatabaseKeys both, keys.ring().addEpoch(parts.slot->databaseKeys, named, *parts.environment.randomness));
    TIZILIM_TRY(keys.stage());
    TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(parts.ledger->log()));
    Deed deed{.operation = OperationCode::Rotate, .entityType = static_cast<quint16>(EntityCode::Registry), .entity = registry->id()};
    deed.payload = {{"epoch", both.newest().epoch}, {"removed_slots", removed}, {"previous_key_event", previous.toHex().toStdString()}};
    TIZILIM_TRY(parts.ledger->write(deed, parts.signatory()));
    TIZILIM_TRY(transaction.commit());
    TIZILIM_TRY(keys.promote(*parts.ledger));

    const DatabaseKey &fresh = both.newest();
    const Result<void> exported = exportDatabase(*parts.database, newDatabaseFile(parts.folder), fresh.key, fresh.salt, progress, stop);
    if (!exported) {
        // Both epochs stay sealed: the old key opens the file that is still in place.
        removeNewDatabase(parts.folder);
        return exported;
    }
    TIZILIM_TRY(closeForReplacement(parts));
    TIZILIM_TRY(renameDurably(newDatabaseFile(parts.folder), databaseFile(parts.folder)));
    TIZILIM_TRY(keys.ring().keepOnlyEpoch(both, fresh.epoch));
    return KeyFile(keysFile(parts.folder)).replace(keys.ring());
}

Result<QString> recoverRegistry(const Recovery &recovery, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const RecoveryKey key, RecoveryKey::parse(recovery.recoveryKey));
    TIZILIM_TRY_ASSIGN(const NewPassword password, NewPassword::choose(recovery.password, {recovery.login}));
    TIZILIM_TRY(RegistryFolder::inspect(recovery.folder, environment));
    TIZILIM_TRY_ASSIGN(const KeyRing inPlace, KeyFile(keysFile(recovery.folder)).read());
    TIZILIM_TRY_ASSIGN(const OpenCode open, inPlace.openRecovery(key));
    TIZILIM_TRY(checkNewest(recovery.folder, open.databaseKeys, environment.migrations()));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<FolderLock> lock, FolderLock::take(recovery.folder, FolderLock::Kind::Shared));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> database, openDatabase(recovery.folder, open.databaseKeys, Use::Working));
    database->emptyLogAtClose();
    Ledger ledger(*database, inPlace.registry(), *environment.clock, *environment.randomness);
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*database));
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(recovery.folder, ledger.log()));
    const Timestamp now = environment.clock->now();
    const SlotOwner owner{RecordId::make(now, *environment.randomness), recovery.login};
    TIZILIM_TRY_ASSIGN(const OpenSlot slot, keys.ring().addOfficer(open.databaseKeys, owner, password, *environment.kdf, *environment.randomness));
    TIZILIM_TRY_ASSIGN(const Officer officer, administratorOf(slot, recovery.fullName, {}, environment));
    TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(ledger.log()));
    Deed recover{.operation = OperationCode::Recover, .changes = {made(officer)}};
    recover.payload = keyFacts(officer);
    recover.payload["slots"] = slotFacts(keys.ring(), slot.slot);
    recover.payload["previous_key_event"] = previous.toHex().toStdString();
    TIZILIM_TRY_ASSIGN(const StoredEvent appointed, ledger.write(recover, {{}, RoleCode::None, &open.keys.signer}));

    TIZILIM_TRY_ASSIGN(const RecoveryKey next, changeRecoveryKey(ledger, keys.ring(), open.databaseKeys, {officer.id, RoleCode::Administrator, &slot.keys.signer},
                                                                 appointed.signedEvent.leafHash(), *environment.randomness));
    TIZILIM_TRY(keys.stage());
    TIZILIM_TRY(transaction.commit());
    TIZILIM_TRY(keys.promote(ledger));
    return next.toText();
}

} // namespace tizilim
