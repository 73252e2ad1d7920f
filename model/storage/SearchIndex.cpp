#include "model/storage/SearchIndex.h"

#include "model/domain/SearchFolding.h"

namespace tizilim {

namespace {

struct Entry {
    qint64 key = 0;
    QString folded;
};

Result<Entry> entryOf(Database &database, quint16 type, const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(Statement find, database.prepare(QStringLiteral("SELECT key, folded FROM search_entry WHERE type=? AND record=?")));
    find.bind(1, qint64(type)).bind(2, id.bytes());
    TIZILIM_TRY_ASSIGN(const bool found, find.step());
    return found ? Entry{find.integer(0), find.text(1)} : Entry();
}

/// An external-content index forgets an entry only if it is told the text that it holds of it.
Result<void> forget(Database &database, const Entry &entry)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("INSERT INTO search(search, rowid, folded) VALUES ('delete', ?, ?)")));
    return statement.bind(1, entry.key).bind(2, entry.folded).run();
}

} // namespace

QString SearchIndex::foldedText(const Record &record)
{
    QStringList parts;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.type->fields[i];
        if (!field.options.searchable || isNull(record.values[i]))
            continue;
        const QString folded = searchFolding(plainText(field, record.values[i]));
        if (!folded.isEmpty() && !parts.contains(folded))
            parts.append(folded);
    }
    return parts.join(u' ');
}

QString SearchIndex::matchExpression(const QString &text)
{
    QStringList words;
    const QString folded = searchFolding(text);
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        words.append(u'"' + word + u"\"*");
    return words.join(u' ');
}

Result<void> SearchIndex::put(const Record &record)
{
    const QString folded = foldedText(record);
    TIZILIM_TRY_ASSIGN(const Entry old, entryOf(m_database, record.type->code, record.id));
    if (old.folded == folded)
        return {};
    if (old.key)
        TIZILIM_TRY(remove(*record.type, record.id));
    if (folded.isEmpty())
        return {};
    TIZILIM_TRY_ASSIGN(Statement entry, m_database.prepare(QStringLiteral("INSERT INTO search_entry(type, record, folded) VALUES (?, ?, ?) RETURNING key")));
    entry.bind(1, qint64(record.type->code)).bind(2, record.id.bytes()).bind(3, folded);
    TIZILIM_TRY(entry.step());
    const qint64 key = entry.integer(0);
    entry.reset();
    TIZILIM_TRY_ASSIGN(Statement index, m_database.prepare(QStringLiteral("INSERT INTO search(rowid, folded) VALUES (?, ?)")));
    return index.bind(1, key).bind(2, folded).run();
}

Result<void> SearchIndex::remove(const RecordType &type, const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(const Entry old, entryOf(m_database, type.code, id));
    if (!old.key)
        return {};
    TIZILIM_TRY(forget(m_database, old));
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("DELETE FROM search_entry WHERE key=?")));
    return statement.bind(1, old.key).run();
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString &text, int limit, quint16 type)
{
    std::vector<SearchHit> hits;
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return hits;
    // Cut before anything is ranked: ranking every match of a short prefix costs hundreds of milliseconds.
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "SELECT e.type, e.record FROM search s JOIN search_entry e ON e.key = s.rowid"
        " WHERE s.search MATCH ?1 AND (?2 = 0 OR e.type = ?2) LIMIT ?3")));
    statement.bind(1, match).bind(2, qint64(type)).bind(3, qint64(limit));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return hits;
        hits.push_back({static_cast<quint16>(statement.integer(0)), RecordId::fromBytes(statement.bytes(1)).value_or(RecordId())});
    }
}

} // namespace tizilim
