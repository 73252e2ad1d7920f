#include "model/history/DerivedReplay.h"

#include "model/storage/SearchIndex.h"

namespace tizilim {

namespace {

const char *const entryText = QT_TRANSLATE_NOOP("Problem", "The search index does not hold this record as it is.");
const char *const entriesText = QT_TRANSLATE_NOOP("Problem", "The search index holds entries of records that do not exist.");
const char *const fullText = QT_TRANSLATE_NOOP("Problem", "The search index differs from its entries.");
const char *const pendingText = QT_TRANSLATE_NOOP("Problem", "The list of waiting requests differs from the history at request %1.");

/// An entry as a phrase to look for: its words are folded already, and would not be the same if they were folded once more.
QString phraseOf(const QString &folded)
{
    return u'"' + QString(folded).remove(u'"') + u'"';
}

} // namespace

void DerivedReplay::tell(const char *table, const RecordId &record, qint64 event, const char *text)
{
    m_problems.push_back({ProblemKind::DerivedDiffers, QString::fromLatin1(table), record.toString(), {}, event, text, {QString::number(event)}});
}

Result<void> DerivedReplay::takeRow(const StoredRow &row)
{
    const QString expected = SearchIndex::foldedText(row.record);
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral("SELECT folded FROM search_entry WHERE type=? AND record=?")));
    statement.bind(1, qint64(row.record.type->code)).bind(2, row.record.id.bytes());
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    m_entries += found ? 1 : 0;
    if (found == expected.isEmpty() || (found && statement.text(0) != expected))
        tell("search_entry", row.record.id, -1, entryText);
    return {};
}

Result<void> DerivedReplay::finish(const RequestBook *requests)
{
    TIZILIM_TRY_ASSIGN(const qint64 entries, m_database.integer(QStringLiteral("SELECT count(*) FROM search_entry")));
    if (!m_rowsLeftOut && m_problems.empty() && entries != m_entries)
        tell("search_entry", {}, -1, entriesText);
    return requests && requests->isComplete() ? comparePending(*requests) : Result<void>();
}

Result<void> DerivedReplay::comparePending(const RequestBook &requests)
{
    std::set<quint64> waiting = requests.waiting();
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(QStringLiteral(
        "SELECT p.seq, p.leaf, p.verb, p.actor, p.time, p.record, e.leaf_data FROM pending p LEFT JOIN event e ON e.seq = p.seq ORDER BY p.seq")));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const qint64 sequence = statement.integer(0);
        const Result<SignedEvent> read = SignedEvent::fromLeafData(statement.bytes(6));
        const RecordId record = statement.isNull(5) ? RecordId() : RecordId::fromBytes(statement.bytes(5)).value_or(RecordId());
        const bool right = waiting.erase(static_cast<quint64>(sequence)) == 1 && read && statement.bytes(1) == read->leafHash().bytes()
                        && statement.bytes(3) == read->event.actor.bytes() && statement.integer(4) == read->event.time.milliseconds
                        && record == read->event.entity && statement.text(2) == requests.verbOf(static_cast<quint64>(sequence));
        if (!right)
            tell("pending", {}, sequence, pendingText);
    }
    for (const quint64 missing : waiting)
        tell("pending", {}, static_cast<qint64>(missing), pendingText);
    return {};
}

Result<void> DerivedReplay::checkFullText()
{
    TIZILIM_TRY_ASSIGN(const qint64 queryOnly, m_database.integer(QStringLiteral("PRAGMA query_only")));
    TIZILIM_TRY_ASSIGN(const bool fits, m_database.isReadOnly() || queryOnly != 0 ? fullTextFitsByReading() : fullTextFitsByWriting());
    if (!fits)
        tell("search", {}, -1, fullText);
    return {};
}

Result<bool> DerivedReplay::fullTextFitsByWriting()
{
    // SQLite's own check of an index against its content is written as an INSERT, though it changes nothing.
    TIZILIM_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    const Result<void> checked = m_database.execute(QStringLiteral("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"));
    if (!checked && !checked.error().is("storage.damaged"))
        return failure(checked.error());
    return checked.has_value();
}

Result<bool> DerivedReplay::fullTextFitsByReading()
{
    TIZILIM_TRY_ASSIGN(Statement entries, m_database.prepare(QStringLiteral("SELECT key, folded FROM search_entry")));
    TIZILIM_TRY_ASSIGN(Statement search, m_database.prepare(QStringLiteral("SELECT 1 FROM search WHERE search MATCH ? AND rowid=?")));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, entries.step());
        if (!row)
            return true;
        search.bind(1, phraseOf(entries.text(1))).bind(2, entries.integer(0));
        TIZILIM_TRY_ASSIGN(const bool found, search.step());
        if (!found)
            return false;
        search.reset();
    }
}

} // namespace tizilim
