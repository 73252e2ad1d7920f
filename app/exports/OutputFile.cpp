#include "app/exports/OutputFile.h"

#include "app/platform/UnnamedFile.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tizilim {

namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString hiddenNameBeside(const QString &destination)
{
    // A random part, so that two exports to one place do not meet; it says nothing and is gone in the end.
    return folderOf(destination) + QStringLiteral("/.%1.part").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

std::filesystem::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdU16String());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

bool syncToDisk([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

OutputFile::OutputFile(QString destination) : m_destination(std::move(destination)) {}

OutputFile::~OutputFile()
{
    m_file.close();
    if (!m_temporaryName.isEmpty())
        QFile::remove(m_temporaryName);
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &destination)
{
    if (QFileInfo(destination).isDir())
        return failure(errorOf(destination, EISDIR));
    std::unique_ptr<OutputFile> file(new OutputFile(destination));
    TIZILIM_TRY(file->open());
    return file;
}

Result<std::unique_ptr<OutputFile>> OutputFile::createScratch(const QString &destination)
{
    std::unique_ptr<OutputFile> file(new OutputFile(destination));
    TIZILIM_TRY(file->open());
    return file;
}

Result<void> OutputFile::open()
{
    const QString folder = folderOf(m_destination);
    if (!QFileInfo(folder).isDir())
        return failure(Error::inputOutput("export.folder_missing", {folder}));
    const auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (const int descriptor = openUnnamedFile(folder); descriptor >= 0) {
        if (m_file.open(descriptor, mode, QFileDevice::AutoCloseHandle))
            return {};
    }
    m_temporaryName = hiddenNameBeside(m_destination);
    m_file.setFileName(m_temporaryName);
    errno = 0;
    if (m_file.open(mode | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    m_temporaryName.clear();
    return failure(errorOf(m_destination, errno));
}

QString OutputFile::workingPath() const
{
    return m_temporaryName.isEmpty() ? pathOfDescriptor(m_file.handle()) : m_temporaryName;
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return failure(errorOf(m_destination, errno));
    return {};
}

Result<void> OutputFile::reserve([[maybe_unused]] qint64 size)
{
#ifdef Q_OS_LINUX
    // Where a file system cannot do it, the C library writes zeros instead.
    if (const int error = ::posix_fallocate(m_file.handle(), 0, size); error != 0)
        return failure(errorOf(m_destination, error));
#endif
    return {};
}

Result<void> OutputFile::commit()
{
    errno = 0;
    if (!m_file.flush() || !syncToDisk(m_file))
        return failure(errorOf(m_destination, errno));
    if (m_temporaryName.isEmpty()) {
        const QString name = hiddenNameBeside(m_destination);
        if (!nameUnnamedFile(m_file.handle(), name))
            return failure(errorOf(m_destination, errno));
        m_temporaryName = name;
    }
    m_file.close();
    std::error_code renamed;
    std::filesystem::rename(nativePath(m_temporaryName), nativePath(m_destination), renamed);
    if (renamed)
        return failure(errorOf(m_destination, renamed.value()));
    m_temporaryName.clear();
    syncFolder(folderOf(m_destination));
    return {};
}

Error OutputFile::errorOf(const QString &path, int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Error::inputOutput("export.disk_full", {path});
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::inputOutput("export.not_permitted", {path});
    case EISDIR:
        return Error::inputOutput("export.is_folder", {path});
    default:
        return Error::inputOutput("export.write_failed", {path});
    }
}

} // namespace tizilim
