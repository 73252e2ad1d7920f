#include "app/verbs/Reading.h"

#include "model/domain/RecordTypes.h"

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

Result<Record> Reading::anyRecord(const RecordId &id) const
{
    for (const RecordType *type : recordTypes()) {
        TIZILIM_TRY_ASSIGN(std::optional<Record> found, find(*type, id));
        if (found)
            return std::move(*found);
    }
    return failure(Error::refused("record.not_found", {id.toString()}));
}

Result<std::vector<RecordId>> Reading::referringTo(const Record &record) const
{
    std::vector<RecordId> referring;
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields) {
            if (!field.options.reference || record.type->nameText() != QLatin1String(field.options.reference))
                continue;
            const ListFilter here{field.nameText(), ListFilter::Is::Equal, {Value(record.id.bytes())}};
            TIZILIM_TRY_ASSIGN(const std::vector<Record> found, records({.type = type, .filters = {here}, .limit = everything}));
            for (const Record &each : found)
                referring.push_back(each.id);
        }
    }
    return referring;
}

Result<std::vector<Record>> Reading::records(const ListQuery &query) const
{
    TIZILIM_TRY_ASSIGN(ListPage page, RecordTable(*m_database, *query.type).page(query));
    return std::move(page.records);
}

Result<std::vector<Record>> Reading::lines(const RecordType &lineType, const RecordId &parent) const
{
    const ListFilter ofParent{QString::fromLatin1(lineType.parentField), ListFilter::Is::Equal, {Value(parent.bytes())}};
    return records({.type = &lineType, .filters = {ofParent}, .limit = everything});
}

Result<qint64> Reading::count(const ListQuery &query) const
{
    TIZILIM_TRY_ASSIGN(const ListSummary summary, RecordTable(*m_database, *query.type).summary(query));
    return summary.count;
}

} // namespace tizilim
