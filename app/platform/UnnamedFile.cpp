#include "app/platform/UnnamedFile.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tizilim {

#ifdef Q_OS_LINUX

int openUnnamedFile(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor >= 0 && ::access(QFile::encodeName(pathOfDescriptor(descriptor)).constData(), F_OK) != 0) {
        ::close(descriptor); // no /proc: it could never be named
        return -1;
    }
    return descriptor;
}

QString pathOfDescriptor(int descriptor)
{
    return QStringLiteral("/proc/self/fd/%1").arg(descriptor);
}

bool nameUnnamedFile(int descriptor, const QString &path)
{
    return ::linkat(AT_FDCWD, QFile::encodeName(pathOfDescriptor(descriptor)).constData(), AT_FDCWD,
                    QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW)
           == 0;
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

#else

int openUnnamedFile(const QString &)
{
    return -1;
}

QString pathOfDescriptor(int)
{
    return {};
}

bool nameUnnamedFile(int, const QString &)
{
    return false;
}

void syncFolder(const QString &) {}

#endif

} // namespace tizilim
