#pragma once

#include "model/domain/Description.h"
#include "model/domain/ListQuery.h"
#include "model/storage/RecordTable.h"

namespace tizilim {

/// Reads records of any type, as plain structs of the field.
class Reading {
public:
    explicit Reading(Database &database) : m_database(&database) {}

    /// Errors: record.not_found.
    [[nodiscard]] Result<Record> record(const RecordType &type, const RecordId &id) const;
    [[nodiscard]] Result<std::optional<Record>> find(const RecordType &type, const RecordId &id) const;
    /// The record of whatever type that has an id. Errors: record.not_found.
    [[nodiscard]] Result<Record> anyRecord(const RecordId &id) const;
    /// The records of any type that refer to a record, its lines among them.
    [[nodiscard]] Result<std::vector<RecordId>> referringTo(const Record &record) const;
    [[nodiscard]] Result<std::vector<Record>> records(const ListQuery &query) const;
    [[nodiscard]] Result<qint64> count(const ListQuery &query) const;

    /// The lines of a record, by the field that names it.
    [[nodiscard]] Result<std::vector<Record>> lines(const RecordType &lineType, const RecordId &parent) const;

    template<typename T>
    [[nodiscard]] Result<T> get(const RecordId &id) const
    {
        TIZILIM_TRY_ASSIGN(const Record found, record(typeOf<T>(), id));
        return fromRecord<T>(found);
    }

    /// All T whose fields equal the values given.
    template<typename T>
    [[nodiscard]] Result<std::vector<T>> where(std::initializer_list<std::pair<const char *, Value>> conditions) const
    {
        ListQuery query{.type = &typeOf<T>(), .limit = everything};
        for (const auto &[field, value] : conditions)
            query.filters.push_back({QString::fromLatin1(field), ListFilter::Is::Equal, {value}});
        TIZILIM_TRY_ASSIGN(const std::vector<Record> found, records(query));
        std::vector<T> objects;
        objects.reserve(found.size());
        for (const Record &each : found)
            objects.push_back(fromRecord<T>(each));
        return objects;
    }

    /// The lines of a record: all T whose parent field names it.
    template<typename T>
    [[nodiscard]] Result<std::vector<T>> linesOf(const RecordId &parent) const
    {
        return where<T>({{typeOf<T>().parentField, Value(parent.bytes())}});
    }

    Database &database() const { return *m_database; }

private:
    static constexpr int everything = 1'000'000'000;
    Database *m_database;
};

} // namespace tizilim
