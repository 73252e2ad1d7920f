#include "app/session/RegistryFolder.h"

#include <QFileInfo>

namespace tizilim {

namespace {

namespace fs = std::filesystem;

/// A link leads elsewhere: what is renamed here would not be what is opened there.
Result<void> refuseLinks(const fs::path &folder)
{
    std::error_code ignored;
    for (const fs::path &each : {folder, databaseFile(folder), keysFile(folder)}) {
        if (fs::is_symlink(each, ignored))
            return failure(Error::registry("registry.link", {pathText(each), pathText(fs::weakly_canonical(each, ignored))}));
    }
    return {};
}

Result<void> checkParts(const fs::path &folder)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored))
        return failure(Error::registry("registry.missing", {pathText(folder)}));
    const bool database = fs::is_regular_file(databaseFile(folder), ignored);
    const bool keys = fs::is_regular_file(keysFile(folder), ignored);
    if (!database && !keys)
        return failure(Error::registry("registry.not_a_registry", {pathText(folder)}));
    if (!database || !keys)
        return failure(Error::registry("registry.incomplete", {pathText(folder)}));
    return {};
}

bool mayWrite(const fs::path &path)
{
    return QFileInfo(pathText(path)).isWritable();
}

} // namespace

QString pathText(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

fs::path databaseFile(const fs::path &folder)
{
    return folder / "registry.db";
}

fs::path keysFile(const fs::path &folder)
{
    return folder / "registry.keys";
}

fs::path lettersFolder(const fs::path &folder)
{
    return folder / "letters";
}

fs::path newDatabaseFile(const fs::path &folder)
{
    return folder / "registry.db.new";
}

fs::path unfinishedFolder(const fs::path &folder)
{
    fs::path unfinished = bareFolder(folder);
    unfinished += ".part";
    return unfinished;
}

fs::path bareFolder(const fs::path &folder)
{
    return folder.has_filename() ? folder : folder.parent_path();
}

fs::path freeName(const fs::path &wanted)
{
    std::error_code ignored;
    fs::path free = wanted;
    for (int attempt = 2; fs::exists(free, ignored); ++attempt)
        free = wanted.string() + "-" + std::to_string(attempt);
    return free;
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

Result<RegistryFolder> RegistryFolder::inspect(const fs::path &given, const Environment &environment)
{
    const fs::path folder = bareFolder(given);
    TIZILIM_TRY(refuseLinks(folder));
    TIZILIM_TRY(checkParts(folder));
    const QString drive = environment.networkDrive(folder);
    if (!drive.isEmpty())
        return failure(Error::registry("registry.network_drive", {pathText(folder), drive}));
    return RegistryFolder{mayWrite(folder) && mayWrite(databaseFile(folder)), environment.fileSync(folder)};
}

} // namespace tizilim
