#pragma once

#include "app/platform/FolderLock.h"
#include "app/session/Registry.h"
#include "app/session/RegistryFolder.h"
#include "app/verbs/VerbRunner.h"

#include "model/crypto/KdfPolicy.h"
#include "model/crypto/OpenSlot.h"
#include "model/history/Ledger.h"
#include "model/storage/LocalSettings.h"

namespace tizilim {

/// How an open file is to be used.
enum class Use {
    Working,
    WriteProtected, ///< the file, its folder or the whole medium is
};

/// The inside of an open registry, for what stands beside it in app; ui never sees this.
struct Registry::Parts {
    std::filesystem::path folder;
    Environment environment;
    std::unique_ptr<FolderLock> lock; ///< shared, while the database is open; null where the folder can only be read
    std::shared_ptr<const OpenSlot> slot; ///< shared by the connections of one session, wiped with the last
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
    Officer officer;
    QString name;
    Use use{}; ///< as it was opened
    bool readOnly = false;
    std::optional<Error> notice; ///< why it is open for reading only; none where nothing is wrong
    std::vector<Error> warnings; ///< what is no reason to stop, but should be mended

    VerbRunner runner() const;
    Signatory signatory() const;
    Reading reading() const { return Reading(*database); }
    /// What the officer at hand keeps for himself.
    LocalSettings localSettings() const;
    /// Size and root as they stand, signed by the officer at hand.
    [[nodiscard]] Result<SignedCheckpoint> signedCheckpoint() const;
    /// To be called after every commit: this workstation remembers how far the history has come.
    void rememberCheckpoint() const;
    /// What makes it read-only has been, or is about to be, recorded in the history.
    [[nodiscard]] Result<void> liftReadOnly();
    /// Errors: registry.opened_read_only, or the reason why it is.
    [[nodiscard]] Result<void> mayWrite() const;
};

/// Tries the key of each epoch, the newest first, until one fits. Errors: registry.foreign_keys, those of the attempt.
template<typename Attempt>
auto withFittingKey(const DatabaseKeys &keys, Attempt attempt) -> decltype(attempt(keys.newest()))
{
    Error last = Error::registry("registry.foreign_keys");
    for (const DatabaseKey &key : keys.all()) {
        auto outcome = attempt(key);
        if (outcome || !outcome.error().is("storage.not_a_database"))
            return outcome;
        last = outcome.error();
    }
    return failure(last);
}

/// The version of the tables, found without leaving a trace. Errors: registry.foreign_keys, those of probeDatabase.
[[nodiscard]] Result<qint64> databaseVersion(const std::filesystem::path &folder, const DatabaseKeys &keys, const Migrator &migrator);

/// Errors: registry.older {found, known}, those of databaseVersion.
[[nodiscard]] Result<void> checkNewest(const std::filesystem::path &folder, const DatabaseKeys &keys, const Migrator &migrator);

/// Opens the database with the newest epoch that fits. Errors: those of Database::open.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path &folder, const DatabaseKeys &keys, Use use);

/// Opens a registry with a slot that is open already. Errors: those of Registry::unlock but for the password's.
[[nodiscard]] Result<std::unique_ptr<Registry>> openWith(std::shared_ptr<const OpenSlot> slot, const RecordId &id,
                                                         const std::filesystem::path &folder, const Environment &environment);

} // namespace tizilim
