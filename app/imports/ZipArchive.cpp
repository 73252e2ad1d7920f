#include "app/imports/ZipArchive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace tizilim {

namespace {

Error damaged()
{
    return Error::refused("zip.damaged");
}

QString nameOf(archive_entry *entry)
{
    // The UTF-8 name where the archive says so, else the bytes as they stand: such a name is only shown.
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *name = utf8 ? utf8 : archive_entry_pathname(entry);
    return name ? QString::fromUtf8(name) : QString();
}

bool leadsElsewhere(const QString &name, bool foldersAllowed)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar::Null))
        return true;
    const QStringList parts = name.split(u'/');
    return (!foldersAllowed && parts.size() > 1) || parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral("."));
}

Result<ZipEntry> inspectEntry(archive_entry *entry, const ZipLimits &limits)
{
    const QString name = nameOf(entry);
    const auto type = archive_entry_filetype(entry);
    if (archive_entry_symlink(entry) || archive_entry_hardlink(entry) || (type != AE_IFREG && type != AE_IFDIR && type != 0))
        return failure(Error::refused("zip.link", {name}));
    if (leadsElsewhere(name, limits.foldersAllowed))
        return failure(Error::refused("zip.path", {name}));
    if (archive_entry_is_encrypted(entry))
        return failure(Error::refused("zip.encrypted", {name}));
    const qint64 size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    return size < 0 ? Result<ZipEntry>(failure(damaged())) : ZipEntry{name, size};
}

} // namespace

void ZipEntryDevice::Closer::operator()(archive *handle) const
{
    archive_read_free(handle);
}

Result<ZipEntryDevice::Handle> ZipEntryDevice::openArchive(const QString &path)
{
    // A file that cannot be opened is told apart from one that is no ZIP.
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("io.open_failed", {path, probe.errorString()}));
    Handle handle(archive_read_new());
    archive_read_support_format_zip_seekable(handle.get());
    constexpr std::size_t blockSize = 64 * 1024;
    if (archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return failure(damaged());
    return handle;
}

Result<QList<ZipEntry>> inspectZip(const QString &path, const ZipLimits &limits)
{
    TIZILIM_TRY_ASSIGN(const ZipEntryDevice::Handle handle, ZipEntryDevice::openArchive(path));
    QList<ZipEntry> entries;
    QSet<QString> names;
    qint64 total = 0;
    const qint64 packed = QFileInfo(path).size();
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK) {
        TIZILIM_TRY_ASSIGN(ZipEntry found, inspectEntry(entry, limits));
        if (names.contains(found.name))
            return failure(Error::refused("zip.duplicate_name", {found.name}));
        if (entries.size() >= limits.entries)
            return failure(Error::refused("zip.too_many_entries", {QString::number(limits.entries)}));
        if (found.size > limits.bytes - total || (total + found.size) / limits.ratio > packed)
            return failure(Error::refused("zip.bomb"));
        total += found.size;
        names.insert(found.name);
        entries.append(std::move(found));
    }
    if (status != ARCHIVE_EOF)
        return failure(damaged());
    return entries;
}

Result<std::unique_ptr<ZipEntryDevice>> ZipEntryDevice::open(const QString &path, const ZipEntry &wanted)
{
    TIZILIM_TRY_ASSIGN(Handle handle, openArchive(path));
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK) {
        if (nameOf(entry) != wanted.name)
            continue;
        std::unique_ptr<ZipEntryDevice> device(new ZipEntryDevice(std::move(handle), wanted.size));
        device->QIODevice::open(QIODevice::ReadOnly);
        return device;
    }
    return failure(status == ARCHIVE_EOF ? Error::refused("zip.no_entry", {wanted.name}) : damaged());
}

ZipEntryDevice::~ZipEntryDevice() = default;

double ZipEntryDevice::progress() const
{
    return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 1;
}

Result<void> ZipEntryDevice::finish()
{
    constexpr qint64 pieceSize = 64LL * 1024;
    while (!m_damaged && !read(pieceSize).isEmpty()) {
    }
    return m_damaged ? Result<void>(failure(damaged())) : Result<void>();
}

qint64 ZipEntryDevice::readData(char *data, qint64 size)
{
    if (m_done || size == 0) // Qt asks for nothing after it has filled its buffer
        return m_damaged ? -1 : 0;
    const la_ssize_t got = archive_read_data(m_archive.get(), data, static_cast<std::size_t>(size));
    m_damaged = got < 0 || m_read + got > m_size || (got == 0 && m_read < m_size);
    m_done = m_damaged || got == 0;
    if (m_damaged)
        return -1;
    m_read += got;
    return got;
}

} // namespace tizilim
