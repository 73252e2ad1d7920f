#pragma once

#include "app/imports/ImportProblem.h"
#include "model/base/Result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tizilim {

/// One record of a table as the file has it.
struct ImportRow {
    qint64 line = 0;             ///< physical line on which the record begins, from 1; a sheet's row number in XLSX
    QStringList cells;           ///< one for each column of the header, in the file's order
    QList<ImportProblem> faults; ///< what is wrong with the record's form: too few or too many cells, #N/A …
};

/// Limits on every table, whatever its format (security.md, "Hostile input").
struct TableLimits {
    qsizetype cellBytes = 1024LL * 1024;
    qsizetype recordBytes = 16LL * 1024 * 1024;
    int columns = 10'000;
};

/// Where an error was met. A file that cannot be read as a table ends with an Error whose values begin with these.
struct TablePosition {
    qint64 line = 0;
    QString column; ///< the header's name, or the column's number from 1
    qint64 byte = 0; ///< from 1 in the file; 0 where the format has no such place
};

/// Streams the records of one table. Memory does not grow with the file (but for the shared strings of an XLSX).
/// Records whose cells are all empty are passed over. Errors end the reading; what is wrong with a single record only
/// stands in its faults.
class TableReader {
public:
    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    /// The names of the columns, trimmed; unnamed columns at the end are left out. Empty if the table has no header.
    const QStringList &header() const { return m_header; }
    /// The next record, or nothing at the end. Errors: import.* with line, column and byte; io.read_failed.
    [[nodiscard]] Result<std::optional<ImportRow>> next();
    /// How much of the file is read, between 0 and 1.
    virtual double progress() const = 0;

protected:
    TableReader() = default;
    /// The next record as the format gives it, the header first.
    virtual Result<std::optional<ImportRow>> readRecord() = 0;
    /// Reads the first record as the header. Errors: import.no_header, import.duplicate_header, and those of readRecord().
    Result<void> readHeader();
    /// The header's name of a column counted from 0, or its number from 1.
    QString columnName(qsizetype column) const;
    Error refusal(const char *code, const TablePosition &at, const QString &detail = {}) const;

private:
    void fitToHeader(ImportRow &row) const;

    QStringList m_header;
    bool m_hasHeader = false;
    bool m_rejects = false; // our own file of refused records: cells are guarded against formulas
};

} // namespace tizilim
