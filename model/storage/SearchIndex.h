#pragma once

#include "model/domain/RecordType.h"
#include "model/storage/Database.h"

#include <vector>

namespace tizilim {

/// A record that a search found.
struct SearchHit {
    quint16 type = 0;
    RecordId id;
};

/// The derived full-text index over the searchable fields of all records, folded so that every script and spelling of
/// a name is found. Kept with every change, recounted by verification.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Puts a record into the index, or brings its entry up to date.
    [[nodiscard]] Result<void> put(const Record &record);
    [[nodiscard]] Result<void> remove(const RecordType &type, const RecordId &id);
    /// Records in which every word begins some word, at most `limit`.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString &text, int limit, quint16 type = 0);

    /// The folded text under which a record is found; empty if none of its fields is searchable.
    static QString foldedText(const Record &record);
    /// The full-text query for what somebody typed: each folded word as a prefix. Empty if nothing was typed.
    static QString matchExpression(const QString &text);

private:
    Database &m_database;
};

} // namespace tizilim
