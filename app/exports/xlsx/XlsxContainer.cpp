#include "app/exports/xlsx/XlsxContainer.h"

#include <QByteArrayView>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace tizilim {

std::vector<qint64> sizesOfSheets(const QString &path)
{
    constexpr QByteArrayView folder("xl/worksheets/sheet");
    constexpr std::size_t blockSize = 65'536;
    std::vector<qint64> sizes;
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return {};
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        if (QByteArrayView(archive_entry_pathname(entry)).startsWith(folder))
            sizes.push_back(archive_entry_size(entry));
    }
    return outcome == ARCHIVE_EOF ? sizes : std::vector<qint64>();
}

} // namespace tizilim
