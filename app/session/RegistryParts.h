#pragma once

#include "app/platform/FolderLock.h"
#include "app/session/Registry.h"
#include "app/verbs/VerbRunner.h"

#include "model/crypto/KdfPolicy.h"
#include "model/crypto/OpenSlot.h"
#include "model/history/Ledger.h"
#include "model/storage/LocalSettings.h"

namespace tizilim {

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
    bool readOnly = false;
    std::optional<Error> notice; ///< why it is open for reading only; none where nothing is wrong

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

/// Where the parts of a registry lie in its folder.
std::filesystem::path databaseFile(const std::filesystem::path &folder);
std::filesystem::path keysFile(const std::filesystem::path &folder);

/// Opens the database with the newest epoch that fits. Errors: those of Database::open and Migrator::version.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path &folder, const DatabaseKeys &keys,
                                                             Database::Mode mode);

} // namespace tizilim
