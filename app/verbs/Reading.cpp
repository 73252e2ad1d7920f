#include "app/verbs/Reading.h"

namespace tizilim {

Result<std::optional<Record>> Reading::find(const RecordType &type, const RecordId &id) const
{
    TIZILIM_TRY_ASSIGN(std::optional<StoredRow> stored, RecordTable(*m_database, type).find(id));
    return stored ? std::optional<Record>(std::move(stored->record)) : std::nullopt;
}

Result<Record> Reading::record(const RecordType &type, const RecordId &id) const
{
    TIZILIM_TRY_ASSIGN(std::optional<Record> found, find(type, id));
    if (!found)
        return failure(Error::refused("record.not_found", {id.toString()}));
    return std::move(*found);
}

Result<std::vector<Record>> Reading::records(const ListQuery &query) const
{
    TIZILIM_TRY_ASSIGN(ListPage page, RecordTable(*m_database, *query.type).page(query));
    return std::move(page.records);
}

Result<qint64> Reading::count(const ListQuery &query) const
{
    TIZILIM_TRY_ASSIGN(const ListSummary summary, RecordTable(*m_database, *query.type).summary(query));
    return summary.count;
}

} // namespace tizilim
