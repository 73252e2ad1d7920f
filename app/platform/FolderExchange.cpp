#include "app/platform/FolderExchange.h"

#include "model/base/DurableFile.h"

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <fcntl.h>
#endif

namespace tizilim {

namespace {

#ifdef Q_OS_LINUX
/// 0, or why it failed.
int exchangeInOneStep(const std::filesystem::path &one, const std::filesystem::path &other)
{
    return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0 ? 0 : errno;
}
#else
int exchangeInOneStep(const std::filesystem::path &, const std::filesystem::path &)
{
    return ENOSYS;
}
#endif

Result<void> exchangeInThreeSteps(const std::filesystem::path &one, const std::filesystem::path &other)
{
    std::filesystem::path between = one;
    between += ".between";
    TIZILIM_TRY(renameDurably(other, between));
    TIZILIM_TRY(renameDurably(one, other));
    return renameDurably(between, one);
}

} // namespace

Result<void> exchangeFolders(const std::filesystem::path &one, const std::filesystem::path &other)
{
    const int reason = exchangeInOneStep(one, other);
    if (reason == ENOSYS || reason == EINVAL)
        return exchangeInThreeSteps(one, other);
    if (reason != 0)
        return failure(Error::inputOutput("file.cannot_write", {QString::fromStdString(other.string()), QString::fromLocal8Bit(std::strerror(reason))}));
    return syncToDisk(other.has_parent_path() ? other.parent_path() : std::filesystem::path("."));
}

} // namespace tizilim
