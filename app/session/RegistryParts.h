#pragma once

#include "app/platform/FolderLock.h"
#include "app/session/Registry.h"
#include "app/verbs/VerbRunner.h"

#include "model/crypto/KdfPolicy.h"
#include "model/crypto/OpenSlot.h"
#include "model/history/Ledger.h"

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

    VerbRunner runner() const;
    Signatory signatory() const;
    Reading reading() const { return Reading(*database); }
};

/// Where the parts of a registry lie in its folder.
std::filesystem::path databaseFile(const std::filesystem::path &folder);
std::filesystem::path keysFile(const std::filesystem::path &folder);

/// Opens the database with the newest epoch that fits. Errors: those of Database::open and Migrator::version.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path &folder, const DatabaseKeys &keys,
                                                             Database::Mode mode);

} // namespace tizilim
