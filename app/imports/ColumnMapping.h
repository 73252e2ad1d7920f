#pragma once

#include "app/imports/ImportColumns.h"
#include "app/imports/TableReader.h"
#include "model/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tizilim {

/// Which column of a file holds what. Recognised from the header by exact name, then without regard to case, spaces and
/// underscores, then by synonyms; or said by the officer, and remembered.
class ColumnMapping {
public:
    ColumnMapping() = default;
    static ColumnMapping recognise(const QStringList &header, const ImportColumns &columns);
    /// Takes what the officer said and recognises the rest. The JSON is that of toJson(); names that the file does not
    /// have are passed over; null as a column means that it is to be ignored.
    /// Errors: import.map_malformed, import.map_unknown_column {name}, import.map_twice {name}; those of parseStrictJson().
    [[nodiscard]] static Result<ColumnMapping> fromJson(const QByteArray &json, const QStringList &header,
                                                        const ImportColumns &columns);
    /// {"columns": {"name in the file": "column", "another": null}}
    QByteArray toJson() const;

    /// Says that a column of the file, from 0, holds `column`; an empty name: nothing. What held it before is ignored.
    void assign(qsizetype fileColumn, const QString &column);

    /// The place of a column in the file's records, or -1.
    qsizetype indexOf(const QString &column) const { return m_places.value(column, -1); }
    /// The cell of a column; empty if the file has none.
    QString cell(const ImportRow &row, const QString &column) const { return row.cells.value(indexOf(column)); }
    const ImportColumns &columns() const { return m_columns; }
    /// The name that the file gives to a column, for messages; the column's own name if the file has none.
    QString fileName(const QString &column) const;
    /// Columns of the file that are not used, by name, unnamed ones by their number from 1; our own column of reasons
    /// is not among them.
    QStringList ignored() const;
    /// Required columns that the file has not; groups joined by " / ".
    QStringList missing() const;
    /// Errors: import.missing_columns {names}.
    [[nodiscard]] Result<void> complete() const;

private:
    ColumnMapping(QStringList header, ImportColumns columns) : m_header(std::move(header)), m_columns(std::move(columns)) {}
    void recogniseRest();

    QStringList m_header;
    ImportColumns m_columns;
    QHash<QString, qsizetype> m_places;
    QList<qsizetype> m_ignored; // said by the officer, so not recognised again
};

} // namespace tizilim
