#pragma once

#include "model/domain/ListQuery.h"
#include "model/storage/Database.h"

#include <functional>
#include <optional>
#include <span>

namespace tizilim {

/// A signed row as it lies in its table: the record, its salt and the schema under which it was hashed.
struct StoredRow {
    Record record;
    QByteArray salt; ///< 32 random bytes, for the life of the row
    quint16 schema = 1;
    qint64 key = 0; ///< its number in this file: for lists only, not evidence
};

/// Rows one after the other, in the order of ids.
class RowCursor {
public:
    /// None after the last. Errors: those of the store.
    [[nodiscard]] Result<std::optional<StoredRow>> next();

private:
    friend class RecordTable;
    RowCursor(Statement statement, const RecordType &type) : m_statement(std::move(statement)), m_type(&type) {}
    Statement m_statement;
    const RecordType *m_type;
};

/// The table of one record type: all SQL on records is made here, from the type's description. Columns: key, id, salt,
/// schema, then the fields (resources/migrations).
class RecordTable {
public:
    RecordTable(Database &database, const RecordType &type) : m_database(database), m_type(type) {}

    [[nodiscard]] Result<void> insert(const StoredRow &row);
    /// Writes the values of a row that is there. Errors: record.not_found.
    [[nodiscard]] Result<void> update(const StoredRow &row);
    [[nodiscard]] Result<void> remove(const RecordId &id);
    [[nodiscard]] Result<std::optional<StoredRow>> find(const RecordId &id);

    /// Keyset pages: the cost of a page does not depend on how far down it lies.
    [[nodiscard]] Result<ListPage> page(const ListQuery &query);
    [[nodiscard]] Result<ListSummary> summary(const ListQuery &query);
    /// How many records of a query begin with the same characters in a field of text; so many per month, by the first
    /// seven of a date. Records without a value are left out.
    [[nodiscard]] Result<QHash<QString, qint64>> tally(const ListQuery &query, const QString &field, int characters);
    /// The keys of all records of a query in its order: the map by which a view jumps to any row.
    [[nodiscard]] Result<std::vector<qint64>> keys(const ListQuery &query);
    /// The records with these keys, in the order given; one that has gone meanwhile is left out.
    [[nodiscard]] Result<std::vector<Record>> byKeys(std::span<const qint64> keys);
    /// Every row in the order of ids, one at a time; stops at the first error of `visit`.
    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const StoredRow &)> &visit);
    /// The same, for whoever goes through several tables at once.
    [[nodiscard]] Result<RowCursor> rows();
    [[nodiscard]] Result<qint64> count();
    /// The title fields of records by id; in the order of the type's titleFields.
    [[nodiscard]] Result<QHash<RecordId, QStringList>> titles(const std::vector<RecordId> &ids);

private:
    struct Condition {
        QString sql;
        std::vector<Value> values;
    };
    [[nodiscard]] Result<Condition> where(const ListQuery &query) const;
    [[nodiscard]] Result<void> addFilter(const ListFilter &filter, Condition &condition) const;
    [[nodiscard]] Result<void> addAlternatives(const ListFilter &filter, Condition &condition) const;
    [[nodiscard]] Result<void> addCursor(const ListQuery &query, Condition &condition) const;
    QString order(const ListQuery &query) const;
    QString columns() const;
    StoredRow read(const Statement &statement) const;

    Database &m_database;
    const RecordType &m_type;
};

} // namespace tizilim
