#include "model/storage/RecordTable.h"

#include "model/storage/SearchIndex.h"

#include <nlohmann/json.hpp>

namespace tizilim {

namespace {

constexpr int fixedColumns = 4; // key, id, salt, schema

QString operatorOf(ListFilter::Is is)
{
    switch (is) {
    case ListFilter::Is::NotEqual: return QStringLiteral("IS NOT ?");
    case ListFilter::Is::AtLeast: return QStringLiteral(">= ?");
    case ListFilter::Is::AtMost: return QStringLiteral("<= ?");
    case ListFilter::Is::Contains: return QStringLiteral("LIKE '%' || replace(replace(replace(?, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' ESCAPE '\\'");
    case ListFilter::Is::Empty: return QStringLiteral("IS NULL");
    case ListFilter::Is::NotEmpty: return QStringLiteral("IS NOT NULL");
    default: return QStringLiteral("IS ?");
    }
}

void bindAll(Statement &statement, const std::vector<Value> &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, values[i]);
}

/// A cursor is the sort value and the key of the last row of a page, as base64 of JSON: opaque to whoever holds it.
QString cursorOf(const Value &value, qint64 key)
{
    nlohmann::json json{{"k", key}, {"t", tagOf(value)}};
    switch (tagOf(value)) {
    case 1: json["v"] = std::get<qint64>(value); break;
    case 2: json["v"] = std::get<QString>(value).toStdString(); break;
    case 3: json["v"] = std::get<QByteArray>(value).toHex().toStdString(); break;
    case 4: json["v"] = std::get<Decimal>(value).toString().toStdString(); break;
    default: break;
    }
    return QString::fromLatin1(QByteArray::fromStdString(json.dump()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Value cursorValue(const nlohmann::json &json)
{
    switch (json.value("t", 0)) {
    case 1: return json.value("v", qint64(0));
    case 2: return QString::fromStdString(json.value("v", std::string()));
    case 3: return QByteArray::fromHex(QByteArray::fromStdString(json.value("v", std::string())));
    case 4: return Decimal::parse(QString::fromStdString(json.value("v", std::string()))).value_or(Decimal());
    default: return {};
    }
}

/// A schema number that no program writes: what was put there by hand must not pass for another.
quint16 schemaIn(qint64 number)
{
    return number == static_cast<quint16>(number) ? static_cast<quint16>(number) : quint16(0);
}

StoredRow readRow(const Statement &statement, const RecordType &type)
{
    StoredRow row{Record::blank(type), statement.bytes(2), schemaIn(statement.integer(3)), statement.integer(0)};
    row.record.id = RecordId::fromBytes(statement.bytes(1)).value_or(RecordId());
    for (size_t i = 0; i < type.fields.size(); ++i)
        row.record.values[i] = statement.value(fixedColumns + static_cast<int>(i), storedTag(type.fields[i].kind));
    return row;
}

} // namespace

QString RecordTable::columns() const
{
    QString sql = QStringLiteral("key, id, salt, schema");
    for (const Field &field : m_type.fields)
        sql += u", \"" + field.nameText() + u'"';
    return sql;
}

StoredRow RecordTable::read(const Statement &statement) const
{
    return readRow(statement, m_type);
}

Result<std::optional<StoredRow>> RowCursor::next()
{
    TIZILIM_TRY_ASSIGN(const bool row, m_statement.step());
    return row ? std::optional<StoredRow>(readRow(m_statement, *m_type)) : std::nullopt;
}

Result<void> RecordTable::insert(const StoredRow &row)
{
    QString sql = u"INSERT INTO \"" + m_type.nameText() + u"\" (id, salt, schema";
    QString marks = QStringLiteral("?, ?, ?");
    for (const Field &field : m_type.fields) {
        sql += u", \"" + field.nameText() + u'"';
        marks += QStringLiteral(", ?");
    }
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(sql + u") VALUES (" + marks + u')'));
    statement.bind(1, row.record.id.bytes()).bind(2, row.salt).bind(3, qint64(row.schema));
    for (size_t i = 0; i < row.record.values.size(); ++i)
        statement.bind(fixedColumns + static_cast<int>(i), row.record.values[i]);
    return statement.run();
}

Result<void> RecordTable::update(const StoredRow &row)
{
    QString sql = u"UPDATE \"" + m_type.nameText() + u"\" SET schema=?";
    for (const Field &field : m_type.fields)
        sql += u", \"" + field.nameText() + u"\"=?";
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(sql + u" WHERE id=? RETURNING key"));
    statement.bind(1, qint64(row.schema));
    int parameter = 2;
    for (const Value &value : row.record.values)
        statement.bind(parameter++, value);
    statement.bind(parameter, row.record.id.bytes());
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return failure(Error::refused("record.not_found", {row.record.id.toString()}));
    return statement.run();
}

Result<void> RecordTable::remove(const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(u"DELETE FROM \"" + m_type.nameText() + u"\" WHERE id=?"));
    return statement.bind(1, id.bytes()).run();
}

Result<std::optional<StoredRow>> RecordTable::find(const RecordId &id)
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT " + columns() + u" FROM \"" + m_type.nameText() + u"\" WHERE id=?"));
    statement.bind(1, id.bytes());
    TIZILIM_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::optional<StoredRow>();
    return std::optional<StoredRow>(read(statement));
}

Result<void> RecordTable::addAlternatives(const ListFilter &filter, Condition &condition) const
{
    condition.sql += QStringLiteral(" AND (0");
    for (const std::vector<ListFilter> &conditions : filter.alternatives) {
        condition.sql += QStringLiteral(" OR (1");
        for (const ListFilter &each : conditions)
            TIZILIM_TRY(addFilter(each, condition));
        condition.sql += u')';
    }
    condition.sql += u')';
    return {};
}

Result<void> RecordTable::addFilter(const ListFilter &filter, Condition &condition) const
{
    if (filter.is == ListFilter::Is::AnyOf)
        return addAlternatives(filter, condition);
    if (!m_type.field(filter.field))
        return failure(Error::usage("list.unknown_field", {filter.field, m_type.pluralText()}));
    const QString column = u"\"" + filter.field + u'"';
    if (filter.is == ListFilter::Is::OneOf) {
        QStringList marks;
        for (const Value &value : filter.values) {
            marks.append(QStringLiteral("?"));
            condition.values.push_back(value);
        }
        condition.sql += u" AND " + column + u" IN (" + marks.join(u',') + u')';
        return {};
    }
    condition.sql += u" AND " + column + u' ' + operatorOf(filter.is);
    if (filter.is != ListFilter::Is::Empty && filter.is != ListFilter::Is::NotEmpty)
        condition.values.push_back(filter.values.empty() ? Value() : filter.values.front());
    return {};
}

Result<RecordTable::Condition> RecordTable::where(const ListQuery &query) const
{
    Condition condition{QStringLiteral(" WHERE 1"), {}};
    for (const ListFilter &filter : query.filters)
        TIZILIM_TRY(addFilter(filter, condition));
    const QString match = SearchIndex::matchExpression(query.text);
    if (!match.isEmpty()) {
        condition.sql += QStringLiteral(" AND id IN (SELECT e.record FROM search_entry e JOIN search s ON s.rowid = e.key"
                                        " WHERE s.search MATCH ? AND e.type = ?)");
        condition.values.push_back(match);
        condition.values.push_back(qint64(m_type.code));
    }
    return condition;
}

Result<void> RecordTable::addCursor(const ListQuery &query, Condition &condition) const
{
    if (query.after.isEmpty())
        return {};
    const QByteArray text = QByteArray::fromBase64(query.after.toLatin1(), QByteArray::Base64UrlEncoding);
    const nlohmann::json json = nlohmann::json::parse(text.toStdString(), nullptr, false);
    if (!json.is_object() || !json.contains("k") || !json["k"].is_number_integer())
        return failure(Error::usage("list.bad_cursor", {query.after}));
    const QString than = query.descending ? QStringLiteral("<") : QStringLiteral(">");
    const auto key = json["k"].get<qint64>();
    if (query.sort.isEmpty()) {
        condition.sql += u" AND key " + than + u" ?";
        condition.values.push_back(key);
        return {};
    }
    // Nulls come first in ascending order and last in descending, as SQLite sorts them.
    const QString column = u"\"" + query.sort + u'"';
    const Value value = cursorValue(json);
    if (isNull(value)) {
        condition.sql += u" AND (" + column;
        condition.sql += query.descending ? QStringLiteral(" IS NULL AND key < ?)") : QStringLiteral(" IS NOT NULL OR key > ?)");
        condition.values.push_back(key);
        return {};
    }
    condition.sql += u" AND (" + column + u' ' + than + u" ? OR (" + column + u" = ? AND key " + than + u" ?)";
    if (query.descending)
        condition.sql += u" OR " + column + u" IS NULL";
    condition.sql += u')';
    condition.values.insert(condition.values.end(), {value, value, Value(key)});
    return {};
}

QString RecordTable::order(const ListQuery &query) const
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    if (query.sort.isEmpty())
        return u" ORDER BY key" + direction;
    return u" ORDER BY \"" + query.sort + u'"' + direction + u", key" + direction;
}

Result<ListPage> RecordTable::page(const ListQuery &query)
{
    if (!query.sort.isEmpty() && !m_type.field(query.sort))
        return failure(Error::usage("list.unknown_field", {query.sort, m_type.pluralText()}));
    TIZILIM_TRY_ASSIGN(Condition condition, where(query));
    TIZILIM_TRY(addCursor(query, condition));
    condition.values.push_back(qint64(query.limit) + 1);
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(u"SELECT " + columns() + u" FROM \"" + m_type.nameText() + u'"'
                                                               + condition.sql + order(query) + u" LIMIT ?"));
    bindAll(statement, condition.values);
    ListPage page;
    qint64 lastKey = 0;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return page;
        if (static_cast<int>(page.records.size()) == query.limit) {
            const Value last = query.sort.isEmpty() ? Value() : page.records.back().value(query.sort);
            page.next = cursorOf(last, lastKey);
            return page;
        }
        StoredRow stored = read(statement);
        lastKey = stored.key;
        page.records.push_back(std::move(stored.record));
    }
}

Result<ListSummary> RecordTable::summary(const ListQuery &query)
{
    TIZILIM_TRY_ASSIGN(const Condition condition, where(query));
    std::vector<const Field *> summed;
    QString sql = QStringLiteral("SELECT count(*)");
    for (const Field &field : m_type.fields) {
        if (field.kind != FieldKind::Tenge && field.kind != FieldKind::Quantity)
            continue;
        sql += (field.kind == FieldKind::Tenge ? u", sum(\"" : u", dsum(\"") + field.nameText() + u"\")";
        summed.push_back(&field);
    }
    TIZILIM_TRY_ASSIGN(Statement statement, m_database.prepare(sql + u" FROM \"" + m_type.nameText() + u'"' + condition.sql));
    bindAll(statement, condition.values);
    TIZILIM_TRY(statement.step());
    ListSummary summary{statement.integer(0), {}};
    for (size_t i = 0; i < summed.size(); ++i)
        summary.sums.insert(summed[i]->nameText(), statement.value(static_cast<int>(i) + 1, storedTag(summed[i]->kind)));
    return summary;
}

Result<QHash<QString, qint64>> RecordTable::tally(const ListQuery &query, const QString &field, int characters)
{
    if (!m_type.field(field))
        return failure(Error::usage("list.unknown_field", {field, m_type.pluralText()}));
    TIZILIM_TRY_ASSIGN(Condition condition, where(query));
    const QString column = u"\"" + field + u'"';
    condition.values.insert(condition.values.begin(), qint64(characters));
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT substr(" + column + u", 1, ?), count(*) FROM \"" + m_type.nameText() + u'"' + condition.sql
                                          + u" AND " + column + u" IS NOT NULL GROUP BY 1"));
    bindAll(statement, condition.values);
    QHash<QString, qint64> counts;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return counts;
        counts.insert(statement.text(0), statement.integer(1));
    }
}

Result<std::vector<qint64>> RecordTable::keys(const ListQuery &query)
{
    TIZILIM_TRY_ASSIGN(const Condition condition, where(query));
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT key FROM \"" + m_type.nameText() + u'"' + condition.sql + order(query)));
    bindAll(statement, condition.values);
    std::vector<qint64> keys;
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return keys;
        keys.push_back(statement.integer(0));
    }
}

Result<std::vector<Record>> RecordTable::byKeys(std::span<const qint64> keys)
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT " + columns() + u" FROM \"" + m_type.nameText() + u"\" WHERE key=?"));
    std::vector<Record> records;
    records.reserve(keys.size());
    for (const qint64 key : keys) {
        statement.bind(1, key);
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            continue;
        records.push_back(read(statement).record);
        statement.reset();
    }
    return records;
}

Result<void> RecordTable::forEach(const std::function<Result<void>(const StoredRow &)> &visit)
{
    TIZILIM_TRY_ASSIGN(RowCursor cursor, rows());
    while (true) {
        TIZILIM_TRY_ASSIGN(const std::optional<StoredRow> row, cursor.next());
        if (!row)
            return {};
        TIZILIM_TRY(visit(*row));
    }
}

Result<RowCursor> RecordTable::rows()
{
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT " + columns() + u" FROM \"" + m_type.nameText() + u"\" ORDER BY id"));
    return RowCursor(std::move(statement), m_type);
}

Result<qint64> RecordTable::count()
{
    return m_database.integer(u"SELECT count(*) FROM \"" + m_type.nameText() + u'"');
}

Result<QHash<RecordId, QStringList>> RecordTable::titles(const std::vector<RecordId> &ids)
{
    QHash<RecordId, QStringList> titles;
    if (m_type.titleFields.empty())
        return titles;
    QStringList columns;
    for (const char *name : m_type.titleFields)
        columns.append(u"\"" + QString::fromLatin1(name) + u'"');
    TIZILIM_TRY_ASSIGN(Statement statement,
                       m_database.prepare(u"SELECT " + columns.join(u',') + u" FROM \"" + m_type.nameText() + u"\" WHERE id=?"));
    for (const RecordId &id : ids) {
        statement.bind(1, id.bytes());
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            continue;
        QStringList texts;
        for (int i = 0; i < columns.size(); ++i)
            texts.append(statement.text(i));
        titles.insert(id, texts);
        statement.reset();
    }
    return titles;
}

} // namespace tizilim
