#include "tests/support/SmallDisk.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>

#include <sys/mount.h>

namespace tizilim {

SmallDisk::SmallDisk(std::filesystem::path place, qint64 kibibytes) : m_place(std::move(place))
{
    std::filesystem::create_directories(m_place);
    const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
    m_mounted = ::mount("tmpfs", m_place.c_str(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(m_place.c_str(), MNT_DETACH);
}

void SmallDisk::leaveFree(qint64 bytes)
{
    makeRoom();
    QFile file(ballast());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no ballast");
    const auto free = static_cast<qint64>(std::filesystem::space(m_place).available);
    const QByteArray block(4096, 'x');
    for (qint64 left = free - bytes; left > 0; left -= block.size())
        file.write(block);
}

void SmallDisk::makeRoom()
{
    std::error_code ignored;
    std::filesystem::remove(ballast(), ignored);
}

} // namespace tizilim
