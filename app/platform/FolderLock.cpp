#include "app/platform/FolderLock.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tizilim {

Result<std::unique_ptr<FolderLock>> FolderLock::take(const std::filesystem::path &folder, Kind kind)
{
    const QString name = QString::fromStdString(folder.string());
    const int file = open((folder / "registry.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        if (kind == Kind::Shared && (errno == EACCES || errno == EROFS))
            return std::unique_ptr<FolderLock>();
        return failure(Error::inputOutput("file.cannot_write", {name, QString::fromLocal8Bit(std::strerror(errno))}));
    }
    std::unique_ptr<FolderLock> lock(new FolderLock(file));
    if (flock(file, (kind == Kind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
        return lock;
    return failure(kind == Kind::Alone ? Error::registry("registry.in_use", {name}) : Error::registry("registry.in_use_alone", {name}));
}

FolderLock::~FolderLock()
{
    close(m_file);
}

} // namespace tizilim
