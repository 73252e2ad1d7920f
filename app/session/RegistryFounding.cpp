#include "app/session/RegistryFounding.h"

#include "app/session/KeyChange.h"
#include "model/storage/Migrator.h"

namespace tizilim {

namespace {

Result<void> makeFolder(const std::filesystem::path &folder)
{
    std::error_code trouble;
    if (std::filesystem::exists(folder, trouble) && !std::filesystem::is_empty(folder, trouble))
        return failure(Error::refused("registry.exists", {QString::fromStdString(folder.string())}));
    std::filesystem::create_directories(folder, trouble);
    if (!trouble)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, trouble);
    if (trouble)
        return failure(Error::inputOutput("file.cannot_write", {QString::fromStdString(folder.string()), QString::fromStdString(trouble.message())}));
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
    TIZILIM_TRY(Migrator::builtIn().migrate(*parts->database));
    Deed deed{.operation = OperationCode::Create};
    deed.payload = payloadOfCreation(founding, parts->officer, keys);
    deed.changes = {made(parts->officer)};
    TIZILIM_TRY(parts->ledger->write(deed, parts->signatory()));
    TIZILIM_TRY(transaction.commit());
    TIZILIM_TRY(KeyFile(keysFile(founding.folder)).replace(keys.ring));
    return std::make_unique<Registry>(std::move(parts));
}

} // namespace

Result<Founded> foundRegistry(const Founding &founding, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(const NewPassword password, NewPassword::choose(founding.password, {founding.login, founding.name}));
    const SlotOwner owner{RecordId::make(environment.clock->now(), *environment.randomness), founding.login};
    TIZILIM_TRY_ASSIGN(FoundedKeyRing keys, KeyRing::create(owner, password, *environment.kdf, *environment.randomness));
    TIZILIM_TRY(makeFolder(founding.folder));
    Result<std::unique_ptr<Registry>> registry = fill(founding, environment, keys);
    if (!registry) {
        std::error_code ignored;
        std::filesystem::remove_all(founding.folder, ignored);
        return failure(registry.error());
    }
    return Founded{std::move(*registry), keys.recovery.toText()};
}

Result<Founded> foundReadyRegistry(const Founding &founding, const Environment &environment)
{
    TIZILIM_TRY_ASSIGN(Founded founded, foundRegistry(founding, environment));
    TIZILIM_TRY(founded.registry->perform({.verb = QStringLiteral("reference.load_defaults")}));
    return founded;
}

} // namespace tizilim
