#include "model/base/DurableFile.h"

#include <QFile>

#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace tizilim {

namespace {

std::unexpected<Error> cannotWrite(const std::filesystem::path &path, const QString &reason)
{
    return failure(Error::inputOutput("file.cannot_write", {QString::fromStdWString(path.wstring()), reason}));
}

QString text(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message().c_str());
}

#ifdef Q_OS_WIN
std::error_code flush(int descriptor)
{
    return _commit(descriptor) == 0 ? std::error_code() : std::error_code(errno, std::generic_category());
}

// Windows keeps the names of a folder in order by itself, and opens no folder for writing.
std::error_code flush(const std::filesystem::path &) { return {}; }
#else
std::error_code lastError()
{
    return {errno, std::generic_category()};
}

std::error_code flush(int descriptor)
{
    return ::fsync(descriptor) == 0 ? std::error_code() : lastError();
}

std::error_code flush(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return lastError();
    const std::error_code outcome = flush(descriptor);
    ::close(descriptor);
    return outcome;
}
#endif

std::filesystem::path folderOf(const std::filesystem::path &file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// Why not all bytes are on the disk; empty if they are.
QString writtenTo(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    const std::error_code error = flush(file.handle());
    return error ? text(error) : QString();
}

} // namespace

Result<void> writeDurably(const std::filesystem::path &path, const QByteArray &bytes)
{
    std::error_code removal;
    std::filesystem::remove(path, removal); // made anew: a link laid there is not followed, other rights do not stay
    if (removal)
        return cannotWrite(path, text(removal));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(path, file.errorString());
    const QString reason = writtenTo(file, bytes);
    if (reason.isEmpty())
        return {};
    file.close();
    std::filesystem::remove(path, removal); // half a file helps nobody
    return cannotWrite(path, reason);
}

Result<void> renameDurably(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::error_code error;
    std::filesystem::rename(from, to, error);
    if (error)
        return cannotWrite(to, text(error));
    return syncToDisk(folderOf(to));
}

Result<void> removeDurably(const std::filesystem::path &file)
{
    std::error_code error;
    const bool removed = std::filesystem::remove(file, error);
    if (error)
        return cannotWrite(file, text(error));
    return removed ? syncToDisk(folderOf(file)) : Result<void>();
}

Result<void> syncToDisk(const std::filesystem::path &fileOrFolder)
{
    if (const std::error_code error = flush(fileOrFolder))
        return cannotWrite(fileOrFolder, text(error));
    return {};
}

} // namespace tizilim
