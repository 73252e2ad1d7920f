#include "app/session/RegistryOperations.h"

#include "app/platform/FolderLock.h"
#include "app/session/CheckpointMemory.h"
#include "app/session/KeyChange.h"

#include "model/history/KeyEvents.h"

#include <QSet>

namespace tizilim {

namespace {

namespace fs = std::filesystem;

QString textOf(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

Error cannotWrite(const fs::path &path, const std::error_code &trouble)
{
    return Error::inputOutput("file.cannot_write", {textOf(path), QString::fromStdString(trouble.message())});
}

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

/// Copies database and keys into a folder that gets its name only when all is there.
Result<void> copyRegistry(Registry::Parts &parts, const fs::path &destination, const CopyProgress &progress, const std::stop_token &stop)
{
    std::error_code trouble;
    if (fs::exists(destination, trouble))
        return failure(Error::refused("registry.exists", {textOf(destination)}));
    fs::path unfinished = destination;
    unfinished += ".part";
    fs::remove_all(unfinished, trouble);
    if (!fs::create_directories(unfinished, trouble))
        return failure(cannotWrite(unfinished, trouble));
    fs::permissions(unfinished, fs::perms::owner_all, trouble);
    const DatabaseKey &key = parts.slot->databaseKeys.newest();
    Result<void> copied = copyDatabase(*parts.database, databaseFile(unfinished), key.key, key.salt, progress, stop);
    if (copied && !fs::copy_file(keysFile(parts.folder), keysFile(unfinished), trouble))
        copied = failure(cannotWrite(keysFile(unfinished), trouble));
    if (copied) {
        fs::rename(unfinished, destination, trouble);
        if (trouble)
            copied = failure(cannotWrite(destination, trouble));
    }
    if (!copied)
        fs::remove_all(unfinished, trouble);
    return copied;
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

fs::path newDatabaseFile(const fs::path &folder)
{
    return folder / "registry.db.new";
}

void removeNewDatabase(const fs::path &folder)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path file = newDatabaseFile(folder);
        file += suffix;
        fs::remove(file, ignored);
    }
}

/// Empties the write-ahead log into the database and closes it, so that no -wal lies beside a file that is renamed.
Result<void> closeForReplacement(Registry::Parts &parts)
{
    TIZILIM_TRY(parts.database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE")));
    parts.ledger.reset();
    return parts.database->close();
}

} // namespace

Result<void> backUp(Registry &registry, const std::filesystem::path &destination, const CopyProgress &progress, std::stop_token stop)
{
    TIZILIM_TRY(onlyAdministrators(registry, "registry.backup"));
    std::error_code ignored;
    if (fs::exists(destination, ignored))
        return failure(Error::refused("registry.exists", {textOf(destination)}));
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY_ASSIGN(const Checkpoint before, parts.ledger->log().checkpoint());
    TIZILIM_TRY(writeEvent(parts, OperationCode::Backup, EntityCode::Backup,
                           {{"size", static_cast<qint64>(before.size)}, {"root", before.root.toHex().toStdString()},
                            {"name", destination.filename().string()}}));
    return copyRegistry(parts, destination, progress, stop);
}

Result<std::filesystem::path> restoreRegistry(const RestoreCall &call, const Environment &environment, const CopyProgress &progress, std::stop_token stop)
{
    fs::path fresh = call.folder;
    fresh += ".restored";
    std::error_code trouble;
    fs::remove_all(fresh, trouble);
    nlohmann::json abandoned = nullptr;
    std::unique_ptr<FolderLock> alone;
    if (fs::exists(call.folder, trouble)) {
        // What is abandoned is named, where it still opens; a damaged registry is replaced all the same.
        if (const auto old = Registry::unlock(call.folder, call.login, call.password, environment)) {
            TIZILIM_TRY_ASSIGN(const Checkpoint last, (*old)->parts().ledger->log().checkpoint());
            abandoned = treeFacts(last);
        }
        TIZILIM_TRY_ASSIGN(alone, FolderLock::take(call.folder, FolderLock::Kind::Alone));
    }
    {
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> backup, Registry::unlock(call.backup, call.login, call.password, environment));
        TIZILIM_TRY(onlyAdministrators(*backup, "registry.restore"));
        TIZILIM_TRY(copyRegistry(backup->parts(), fresh, progress, stop));
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> copy, Registry::unlock(fresh, call.login, call.password, environment));
        TIZILIM_TRY(writeRestoration(copy->parts(), abandoned));
    }
    fs::path aside;
    if (fs::exists(call.folder, trouble)) {
        aside = call.folder;
        aside += "." + environment.clock->now().toAlmaty().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString() + ".replaced";
        fs::rename(call.folder, aside, trouble);
        if (trouble)
            return failure(cannotWrite(aside, trouble));
    }
    fs::rename(fresh, call.folder, trouble);
    if (trouble)
        return failure(cannotWrite(call.folder, trouble));
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
    TIZILIM_TRY(keys.promote());

    const DatabaseKey &fresh = both.newest();
    const Result<void> exported = exportDatabase(*parts.database, newDatabaseFile(parts.folder), fresh.key, fresh.salt, progress, stop);
    if (!exported) {
        // Both epochs stay sealed: the old key opens the file that is still in place.
        removeNewDatabase(parts.folder);
        return exported;
    }
    TIZILIM_TRY(closeForReplacement(parts));
    std::error_code trouble;
    fs::rename(newDatabaseFile(parts.folder), databaseFile(parts.folder), trouble);
    if (trouble)
        return failure(cannotWrite(databaseFile(parts.folder), trouble));
    TIZILIM_TRY(keys.ring().keepOnlyEpoch(both, fresh.epoch));
    return KeyFile(keysFile(parts.folder)).replace(keys.ring());
}

Result<QString> replaceRecoveryKey(Registry &registry)
{
    TIZILIM_TRY(onlyAdministrators(registry, "registry.recovery_key"));
    Registry::Parts &parts = registry.parts();
    TIZILIM_TRY(parts.mayWrite());
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts.database));
    TIZILIM_TRY_ASSIGN(KeyChange keys, KeyChange::begin(parts.folder, parts.ledger->log()));
    TIZILIM_TRY_ASSIGN(const Digest previous, lastKeyEvent(parts.ledger->log()));
    TIZILIM_TRY_ASSIGN(const RecoveryKey next, changeRecoveryKey(*parts.ledger, keys.ring(), parts.slot->databaseKeys, parts.signatory(), previous, *parts.environment.randomness));
    TIZILIM_TRY(keys.stage());
    TIZILIM_TRY(transaction.commit());
    parts.rememberCheckpoint();
    TIZILIM_TRY(keys.promote());
    return next.toText();
}

Result<QString> recoverRegistry(const Recovery &recovery, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const RecoveryKey key, RecoveryKey::parse(recovery.recoveryKey));
    TIZILIM_TRY_ASSIGN(const NewPassword password, NewPassword::choose(recovery.password, {recovery.login}));
    TIZILIM_TRY_ASSIGN(const KeyRing inPlace, KeyFile(keysFile(recovery.folder)).read());
    TIZILIM_TRY_ASSIGN(const OpenCode open, inPlace.openRecovery(key));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<FolderLock> lock, FolderLock::take(recovery.folder, FolderLock::Kind::Shared));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> database, openDatabase(recovery.folder, open.databaseKeys, Database::Mode::ReadWrite));
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
    TIZILIM_TRY(keys.promote());
    return next.toText();
}

} // namespace tizilim
