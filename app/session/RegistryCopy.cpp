#include "app/session/RegistryCopy.h"

#include "app/session/RegistryFolder.h"

#include "model/base/DurableFile.h"
#include "model/crypto/KeyFile.h"

namespace tizilim {

namespace {

namespace fs = std::filesystem;

Error cannotWrite(const fs::path &path, const std::error_code &trouble)
{
    return Error::inputOutput("file.cannot_write", {pathText(path), QString::fromLocal8Bit(trouble.message().c_str())});
}

Result<void> makeFolder(const fs::path &folder)
{
    std::error_code trouble;
    fs::remove_all(folder, trouble);
    if (!fs::create_directories(folder, trouble))
        return failure(cannotWrite(folder, trouble));
    fs::permissions(folder, fs::perms::owner_all, trouble);
    return {};
}

/// Templates of letters that the office has put beside its registry (docs/manual/letters.md).
Result<void> copyLetters(const fs::path &folder, const fs::path &unfinished)
{
    std::error_code trouble;
    if (!fs::is_directory(lettersFolder(folder), trouble))
        return {};
    fs::copy(lettersFolder(folder), lettersFolder(unfinished), fs::copy_options::recursive | fs::copy_options::skip_symlinks, trouble);
    return trouble ? failure(cannotWrite(lettersFolder(unfinished), trouble)) : Result<void>();
}

Result<void> fill(Database &database, const DatabaseKey &key, const fs::path &folder, const fs::path &unfinished,
                  const CopyProgress &progress, const std::stop_token &stop)
{
    TIZILIM_TRY(makeFolder(unfinished));
    TIZILIM_TRY(copyDatabase(database, databaseFile(unfinished), key.key, key.salt, progress, stop));
    TIZILIM_TRY(copyLetters(folder, unfinished));
    TIZILIM_TRY_ASSIGN(const KeyRing ring, KeyFile(keysFile(folder)).read());
    return KeyFile(keysFile(unfinished)).replace(ring);
}

} // namespace

Result<void> copyRegistry(Database &database, const DatabaseKey &key, const fs::path &folder, const fs::path &destination,
                          const CopyProgress &progress, const std::stop_token &stop)
{
    std::error_code trouble;
    if (fs::exists(destination, trouble))
        return failure(Error::refused("registry.exists", {pathText(destination)}));
    const fs::path unfinished = unfinishedFolder(destination);
    Result<void> copied = fill(database, key, folder, unfinished, progress, stop);
    if (copied)
        copied = renameDurably(unfinished, bareFolder(destination));
    if (!copied)
        fs::remove_all(unfinished, trouble);
    return copied;
}

} // namespace tizilim
