#include "app/imports/OpenTable.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

constexpr qint64 beginningSize = 512;

struct Signature {
    const char *bytes;
    const char *what;
};

// What people drop by mistake. None of these can begin a table.
const Signature notTables[] = {
    {"%PDF", "PDF"}, {"<?xml", "XML"}, {"<!DOCTYPE", "HTML"}, {"<html", "HTML"}, {"{\\rtf", "RTF"},
    {"\x1F\x8B", "GZIP"}, {"7z\xBC\xAF", "7-Zip"}, {"Rar!", "RAR"}, {"\x89PNG", "PNG"}, {"\xFF\xD8\xFF", "JPEG"},
    {"SQLite format 3", "SQLite"},
};

Error noTable(const Signature &signature)
{
    return Error::refused("import.not_a_table", {QString::fromLatin1(signature.what)});
}

Result<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::inputOutput("io.open_failed", {path, file.errorString()}));
    QByteArray bytes = file.read(beginningSize);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options)
{
    TIZILIM_TRY_ASSIGN(const QByteArray beginning, beginningOf(path));
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return failure(Error::refused("import.old_spreadsheet"));
    if (beginning.startsWith("PK")) {
        if (beginning.contains("application/vnd.oasis.opendocument"))
            return failure(Error::refused("import.open_document"));
        return XlsxReader::open(path, {.sheet = options.sheet, .hasHeader = options.hasHeader, .limits = options.limits});
    }
    const auto *const found = std::ranges::find_if(notTables, [&](const Signature &s) { return beginning.startsWith(s.bytes); });
    if (found != std::end(notTables))
        return failure(noTable(*found));
    return CsvReader::open(path, {.encoding = options.encoding, .hasHeader = options.hasHeader, .limits = options.limits});
}

} // namespace tizilim
