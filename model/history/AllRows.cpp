#include "model/history/AllRows.h"

#include "model/domain/RecordTypes.h"
#include "model/history/MerkleTree.h"
#include "model/history/RowHash.h"
#include "model/storage/RecordTable.h"

#include <algorithm>

namespace tizilim {

namespace {

/// The type as a file knows it: without the fields that came later than the file.
Result<RecordType> typeInFile(Database &database, const RecordType &type)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?)")));
    statement.bind(1, type.nameText());
    QStringList columns;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        columns.append(statement.text(0));
    }
    RecordType known = type;
    std::erase_if(known.fields, [&](const Field &field) { return !columns.contains(field.nameText()); });
    return known;
}

Result<void> addRows(Database &database, const RecordType &type, MerkleFrontier &frontier)
{
    return RecordTable(database, type).forEach([&](const StoredRow &row) -> Result<void> {
        TIZILIM_TRY_ASSIGN(const Digest hash, rowHash(row.salt, type, row.schema, row.record.values));
        frontier.append(rowEntryHash({type.code, row.record.id, hash}));
        return {};
    });
}

} // namespace

Result<Digest> rootOfAllRows(Database &database)
{
    std::vector<const RecordType *> types(recordTypes().begin(), recordTypes().end());
    std::ranges::sort(types, {}, &RecordType::code);
    MerkleFrontier frontier;
    for (const RecordType *type : types) {
        TIZILIM_TRY_ASSIGN(const RecordType known, typeInFile(database, *type));
        if (!known.fields.empty())
            TIZILIM_TRY(addRows(database, known, frontier));
    }
    return frontier.root();
}

} // namespace tizilim
