#include "model/history/SeveralRows.h"

#include "model/history/RowHash.h"

namespace tizilim {

namespace {

const char *const noEventText = QT_TRANSLATE_NOOP("Problem", "Rows are listed for event %1, which does not exist.");

constexpr auto severalRows = static_cast<quint16>(EntityCode::Operation);

Digest digestIn(const Statement &statement, int column)
{
    return Digest::fromBytes(statement.bytes(column)).value_or(Digest());
}

struct Roots {
    MerkleFrontier before;
    MerkleFrontier after;
    QSet<quint16> types;
};

/// Imports keep the order of the file; all others are sorted by type and id.
Result<Roots> rootsOf(Database &database, const PlacedEvent &placed)
{
    const bool isImport = placed.event().operation == OperationCode::Import;
    const QString sql = QStringLiteral("SELECT type, record, before, after FROM event_row WHERE seq=? ORDER BY ")
                      + (isImport ? QStringLiteral("ordinal") : QStringLiteral("type, record"));
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(sql));
    statement.bind(1, placed.list);
    Roots roots;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return roots;
        RowEntry entry{static_cast<quint16>(statement.integer(0)), RecordId::fromBytes(statement.bytes(1)).value_or(RecordId()),
                       digestIn(statement, 2)};
        roots.types.insert(entry.type);
        roots.before.append(rowEntryHash(entry));
        entry.hash = digestIn(statement, 3);
        roots.after.append(rowEntryHash(entry));
    }
}

} // namespace

Result<RowsOfEvent> rowsOfEvent(Database &database, const PlacedEvent &placed)
{
    TIZILIM_TRY_ASSIGN(Roots roots, rootsOf(database, placed));
    const Event &event = placed.event();
    if (event.entityType != 0 && event.entityType < firstEntityCode)
        roots.types.insert(event.entityType);
    const bool fit = roots.before.size() == 0 ? event.entityType != severalRows
                                              : roots.before.root() == event.before && roots.after.root() == event.after;
    return RowsOfEvent{fit, std::move(roots.types)};
}

Result<Problems> rowsOfNoEvent(Database &database)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT DISTINCT seq FROM event_row WHERE seq NOT IN (SELECT seq FROM event)")));
    Problems problems;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return problems;
        problems.push_back({ProblemKind::RowInserted, QStringLiteral("event_row"), {}, {}, statement.integer(0), noEventText,
                            {QString::number(statement.integer(0))}});
    }
}

Result<Digest> rootTouchedBy(Database &database, const PlacedEvent &placed)
{
    const Event &event = placed.event();
    std::vector<RowEntry> entries;
    if (event.entityType < firstEntityCode && !event.before.isZero())
        entries.push_back({event.entityType, event.entity, event.before});
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT type, record, before FROM event_row WHERE seq=?")));
    statement.bind(1, placed.list);
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return rowsRoot(std::move(entries));
        const Digest before = digestIn(statement, 2);
        if (!before.isZero())
            entries.push_back({static_cast<quint16>(statement.integer(0)), RecordId::fromBytes(statement.bytes(1)).value_or(RecordId()), before});
    }
}

Result<QSet<RecordId>> recordsNamedBy(Database &database, const PlacedEvent &placed)
{
    QSet<RecordId> records{placed.event().entity};
    for (const auto &row : listMember(placed.json, "rows"))
        records.insert(RecordId::parse(textMember(row, "id")).value_or(RecordId()));
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT record FROM event_row WHERE seq=?")));
    statement.bind(1, placed.list);
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return records;
        records.insert(RecordId::fromBytes(statement.bytes(0)).value_or(RecordId()));
    }
}

} // namespace tizilim
