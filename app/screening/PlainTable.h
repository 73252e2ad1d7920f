#pragma once

#include "model/base/Result.h"

#include <QFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace tizilim {

/// Reads tables of cells parted by tabs, one record a line, without quoting. UTF-8, with or without a byte order mark;
/// LF or CRLF; empty lines are passed over.
class PlainTable {
public:
    /// Opens the file and reads its header. Errors: file.cannot_read, import.empty_file, import.invalid_utf8 {line,
    /// column, byte, detail}.
    [[nodiscard]] static Result<std::unique_ptr<PlainTable>> open(const QString &path);

    /// Errors: import.missing_columns {names}.
    [[nodiscard]] Result<void> require(const QStringList &columns) const;
    /// The next record, or nothing at the end. Errors: import.invalid_utf8, io.read_failed.
    [[nodiscard]] Result<std::optional<QStringList>> next();
    /// A cell of a record; empty where the table lacks the column or the record the cell.
    QString cell(const QStringList &record, const QString &column) const
    {
        return record.value(m_header.indexOf(column));
    }

private:
    explicit PlainTable(const QString &path) : m_file(path) {}
    Result<std::optional<QString>> line();

    QFile m_file;
    QStringList m_header;
    qint64 m_line = 0;
};

} // namespace tizilim
