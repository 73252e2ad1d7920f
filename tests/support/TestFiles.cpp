#include "tests/support/TestFiles.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>
#include <QFile>

namespace tizilim {

QString TestFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

QString TestFiles::writeZip(const QString &name, const std::vector<std::pair<QByteArray, QByteArray>> &entries) const
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_zip_set_compression_store(zip); // so that no test is taken for a bomb by accident
    archive_write_open_filename(zip, QFile::encodeName(path(name)).constData());
    for (const auto &[entryName, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, entryName.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.constData(), static_cast<std::size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
    return path(name);
}

QByteArray TestFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a test file");
    return file.readAll();
}

QString publicVectors(const QString &folder, const char *sourceDirectory)
{
    const QDir directory(QString::fromUtf8(sourceDirectory) + QStringLiteral("/../shared/data/") + folder);
    return directory.exists() ? directory.absolutePath() : QString();
}

} // namespace tizilim
