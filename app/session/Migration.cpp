#include "app/session/Migration.h"

#include "app/session/KeyChange.h"
#include "app/session/RegistryCopy.h"
#include "app/session/RegistryParts.h"
#include "app/session/SlotUnlocking.h"

#include "model/history/AllRows.h"
#include "model/storage/DatabaseProbe.h"

namespace tizilim {

namespace {

namespace fs = std::filesystem;

/// Role and status only: a later program may know officers by more than an older file has of them.
Result<bool> isAdministrator(Database &database, const RecordId &officer)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT role, state FROM officer WHERE id=?")));
    statement.bind(1, officer.bytes());
    TIZILIM_TRY_ASSIGN(const bool row, statement.step());
    return row && statement.text(0) == codeOf(Role::Administrator) && statement.text(1) == codeOf(OfficerState::Active);
}

Result<Deed> migrate(Database &database, const Migrator &migrator, const Migrated &migrated)
{
    Deed deed{.operation = OperationCode::Migrate, .entityType = static_cast<quint16>(EntityCode::Registry)};
    TIZILIM_TRY_ASSIGN(deed.before, rootOfAllRows(database));
    TIZILIM_TRY(migrator.migrate(database));
    TIZILIM_TRY_ASSIGN(deed.after, rootOfAllRows(database));
    // Rows change by verbs alone; a step that touched one would make every honest history look forged.
    if (deed.before != deed.after)
        return failure(Error::internal("migration.rows_changed", {QString::number(migrated.from), QString::number(migrated.to)}));
    deed.payload = {{"from", migrated.from}, {"to", migrated.to}, {"backup", migrated.backup.filename().string()}};
    return deed;
}

} // namespace

Result<bool> isAdministratorOfOld(const fs::path &folder, const OpenSlot &slot)
{
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> database, withFittingKey(slot.databaseKeys, [&](const DatabaseKey &key) {
        return lookInto(databaseFile(folder), key.key, key.salt);
    }));
    return isAdministrator(*database, slot.owner.officer);
}

Result<Migrated> migrateRegistry(const MigrationCall &call, const Environment &environment, const CopyProgress &progress, const std::stop_token &stop)
{
    const Migrator &migrator = environment.migrations();
    TIZILIM_TRY(RegistryFolder::inspect(call.folder, environment));
    TIZILIM_TRY_ASSIGN(const UnlockedSlot unlocked, unlockSlot(call.folder, call.login, call.password, environment));
    const OpenSlot &slot = *unlocked.slot;
    if (!slot.slotsIntact)
        return failure(Error::registry("registry.slots_changed"));
    TIZILIM_TRY(databaseVersion(call.folder, slot.databaseKeys, migrator));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<FolderLock> alone, FolderLock::take(call.folder, FolderLock::Kind::Alone));
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<Database> database, openDatabase(call.folder, slot.databaseKeys, Use::Working));
    database->emptyLogAtClose();
    TIZILIM_TRY_ASSIGN(const bool administrator, isAdministrator(*database, slot.owner.officer));
    if (!administrator)
        return failure(Error::denied("verb.role_may_not", {call.login, QStringLiteral("registry.migrate")}));
    Migrated migrated{.to = migrator.newestVersion()};
    TIZILIM_TRY_ASSIGN(migrated.from, migrator.version(*database));
    if (migrated.from == migrated.to)
        return migrated;
    // An attempt that was cut off may have left one already.
    migrated.backup = freeName(bareFolder(call.folder).string() + ".format-" + std::to_string(migrated.from));
    TIZILIM_TRY(copyRegistry(*database, slot.databaseKeys.newest(), call.folder, migrated.backup, progress, stop));

    Ledger ledger(*database, unlocked.registry, *environment.clock, *environment.randomness);
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*database));
    TIZILIM_TRY(settleKeyFile(call.folder, ledger.log()));
    TIZILIM_TRY_ASSIGN(Deed deed, migrate(*database, migrator, migrated));
    deed.entity = unlocked.registry;
    TIZILIM_TRY(ledger.write(deed, {slot.owner.officer, RoleCode::Administrator, &slot.keys.signer}));
    TIZILIM_TRY(transaction.commit());
    return migrated;
}

} // namespace tizilim
