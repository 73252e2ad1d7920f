#include "app/session/RegistryFounding.h"

#include "app/session/KeyChange.h"
#include "model/base/DurableFile.h"
#include "model/storage/Migrator.h"

namespace tizilim {

namespace {

Result<void> checkFree(const std::filesystem::path &folder)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored))
        return failure(Error::refused("registry.exists", {pathText(folder)}));
    return {};
}

/// An empty folder for its owner alone; what an attempt that was cut off has left there goes.
Result<void> makeFolder(const std::filesystem::path &folder)
{
    std::error_code trouble;
    std::filesystem::remove_all(folder, trouble);
    std::filesystem::create_directories(folder, trouble);
    if (!trouble)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, trouble);
    if (trouble)
        return failure(Error::inputOutput("file.cannot_write", {pathText(folder), QString::fromStdString(trouble.message())}));
    return {};
}

nlohmann::json payloadOfCreation(const Founding &founding, const Officer &administrator, const FoundedKeyRing &keys)
{
    nlohmann::json slotHashes = nlohmann::json::array();
    for (const KeySlot &slot : keys.ring.keySlots())
        slotHashes.push_back({{"slot", slot.header.slot.toString().toStdString()}, {"hash", slot.hash(keys.ring.registry()).toHex().toStdString()}});
    return {{"name", founding.name.toStdString()},
            {"nonce", keys.nonce.toHex().toStdString()},
            {"administrator", keyFacts(administrator)},
            {"recovery", recoveryFacts(keys.recovery)},
            {"slots", slotHashes}};
}

Result<std::unique_ptr<Registry>> fill(const Founding &founding, const Environment &environment, FoundedKeyRing &keys)
{
    auto parts = std::make_unique<Registry::Parts>();
    parts->folder = founding.folder;
    parts->environment = environment;
    parts->name = founding.name;
    parts->slot = std::make_shared<const OpenSlot>(std::move(keys.administrator));
    TIZILIM_TRY_ASSIGN(parts->lock, FolderLock::take(founding.folder, FolderLock::Kind::Shared));
    const DatabaseKey &key = parts->slot->databaseKeys.newest();
    TIZILIM_TRY_ASSIGN(parts->database, Database::open(databaseFile(founding.folder), key.key, key.salt, Database::Mode::Create));
    const RecordId id = keys.ring.registry();
    parts->ledger = std::make_unique<Ledger>(*parts->database, id, *environment.clock, *environment.randomness);
    TIZILIM_TRY_ASSIGN(parts->officer, administratorOf(*parts->slot, founding.fullName, founding.name, environment));

    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(*parts->database));
    TIZILIM_TRY(environment.migrations().migrate(*parts->database));
    Deed deed{.operation = OperationCode::Create};
    deed.payload = payloadOfCreation(founding, parts->officer, keys);
    deed.changes = {made(parts->officer)};
    TIZILIM_TRY(parts->ledger->write(deed, parts->signatory()));
    TIZILIM_TRY(transaction.commit());
    TIZILIM_TRY(KeyFile(keysFile(founding.folder)).replace(keys.ring));
    return std::make_unique<Registry>(std::move(parts));
}

using Furnish = Result<void> (*)(Registry &registry);

/// Makes a registry whole under another name, closes it, and gives it its own: whoever comes by finds all of it or nothing.
Result<std::unique_ptr<Registry>> fillAside(const Founding &founding, const Environment &environment, FoundedKeyRing &keys, Furnish furnish)
{
    Founding unfinished = founding;
    unfinished.folder = unfinishedFolder(founding.folder);
    TIZILIM_TRY(makeFolder(unfinished.folder));
    std::shared_ptr<const OpenSlot> slot;
    {
        TIZILIM_TRY_ASSIGN(const std::unique_ptr<Registry> registry, fill(unfinished, environment, keys));
        TIZILIM_TRY(furnish(*registry));
        slot = registry->parts().slot;
    }
    TIZILIM_TRY(renameDurably(unfinished.folder, bareFolder(founding.folder)));
    return openWith(slot, keys.ring.registry(), founding.folder, environment);
}

Result<Founded> found(const Founding &founding, const Environment &environment, Furnish furnish)
{
    TIZILIM_TRY_ASSIGN(const NewPassword password, NewPassword::choose(founding.password, {founding.login, founding.name}));
    const SlotOwner owner{RecordId::make(environment.clock->now(), *environment.randomness), founding.login};
    TIZILIM_TRY_ASSIGN(FoundedKeyRing keys, KeyRing::create(owner, password, *environment.kdf, *environment.randomness));
    TIZILIM_TRY(checkFree(founding.folder));
    Result<std::unique_ptr<Registry>> registry = fillAside(founding, environment, keys, furnish);
    if (!registry) {
        std::error_code ignored;
        std::filesystem::remove_all(unfinishedFolder(founding.folder), ignored);
        return failure(registry.error());
    }
    return Founded{std::move(*registry), keys.recovery.toText()};
}

} // namespace

Result<Founded> foundRegistry(const Founding &founding, const Environment &environment)
{
    return found(founding, environment, [](Registry &) { return Result<void>(); });
}

Result<Founded> foundReadyRegistry(const Founding &founding, const Environment &environment)
{
    return found(founding, environment, [](Registry &registry) -> Result<void> {
        TIZILIM_TRY(registry.perform({.verb = QStringLiteral("reference.load_defaults")}));
        return {};
    });
}

} // namespace tizilim
