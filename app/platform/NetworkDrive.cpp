#include "app/platform/NetworkDrive.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace tizilim {

namespace {

struct KnownDrive {
    quint32 magic;
    const char *name;
};

// statfs(2) and linux/magic.h
constexpr std::array knownDrives{
    KnownDrive{0x6969, "nfs"},       KnownDrive{0xFF534D42, "cifs"},  KnownDrive{0xFE534D42, "smb2"},  KnownDrive{0x517B, "smb"},
    KnownDrive{0x01021997, "9p"},    KnownDrive{0x5346414F, "afs"},   KnownDrive{0x6B414653, "afs"},   KnownDrive{0x73757245, "coda"},
    KnownDrive{0x00C36400, "ceph"},  KnownDrive{0x01161970, "gfs2"},  KnownDrive{0x7461636F, "ocfs2"}, KnownDrive{0x0BD00BD0, "lustre"},
    KnownDrive{0x47504653, "gpfs"},  KnownDrive{0x564C, "ncp"},       KnownDrive{0x786F4256, "vboxsf"}, KnownDrive{0xBACBACBC, "vmhgfs"},
};
constexpr quint32 fuse = 0x65735546;

// What runs over FUSE on a disk of this computer; everything else there may be far away.
constexpr std::array localOverFuse{"fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.veracrypt", "fuse.exfat", "fuse.ntfs-3g", "fuse.ext2"};

/// The type that the list of mounts gives to a device: "fuse.sshfs".
QString mountedType(dev_t device)
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    const QString wanted = QStringLiteral("%1:%2").arg(major(device)).arg(minor(device));
    // Files of /proc have no size, so they are read line by line until nothing comes.
    for (QByteArray line = mounts.readLine(); !line.isEmpty(); line = mounts.readLine()) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        const qsizetype dash = words.indexOf(QStringLiteral("-"));
        if (words.value(2) == wanted && dash > 0)
            return words.value(dash + 1);
    }
    return {};
}

QString typeOverFuse(const std::filesystem::path &folder)
{
    struct stat status {};
    if (stat(folder.c_str(), &status) != 0)
        return {};
    const QString type = mountedType(status.st_dev);
    const bool local = std::ranges::any_of(localOverFuse, [&](const char *name) { return type == QLatin1String(name); });
    if (local)
        return {};
    return type.isEmpty() ? QStringLiteral("fuse") : type;
}

} // namespace

QString networkDriveOf(const std::filesystem::path &folder)
{
    struct statfs system {};
    if (statfs(folder.c_str(), &system) != 0)
        return {};
    const auto magic = static_cast<quint32>(system.f_type);
    if (magic == fuse)
        return typeOverFuse(folder);
    const auto *known = std::ranges::find(knownDrives, magic, &KnownDrive::magic);
    return known == knownDrives.end() ? QString() : QString::fromLatin1(known->name);
}

} // namespace tizilim
