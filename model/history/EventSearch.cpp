#include "model/history/EventSearch.h"

namespace tizilim {

namespace {

// Where things stand in leaf_data (docs/file-format.md, "Event"), counted from 1 as SQL does.
const QString actorOfEvent = QStringLiteral("substr(leaf_data, 82, 16)");
const QString typeOfEvent = QStringLiteral("substr(leaf_data, 133, 2)");
const QString requestsAndRefusals = QStringLiteral("operation IN (x'000A', x'000B')");

QByteArray twoBytes(quint16 code)
{
    return QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xFF);
}

struct Condition {
    QString sql;
    std::vector<Value> values;

    void add(const QString &part, std::initializer_list<Value> bound)
    {
        sql += QStringLiteral(" AND ") + part;
        values.insert(values.end(), bound);
    }
};

/// An alternative of other conditions: the event is a request for one of the verbs, or a refusal.
void orRequests(const QStringList &verbs, QString &sql, std::vector<Value> &values)
{
    if (verbs.isEmpty())
        return;
    QStringList each;
    for (const QString &verb : verbs) {
        each.append(QStringLiteral("instr(payload, ?) > 0"));
        values.push_back(Value(QByteArray("\"verb\":\"" + verb.toUtf8() + '"')));
    }
    sql += QStringLiteral(" OR (") + requestsAndRefusals + QStringLiteral(" AND (") + each.join(QStringLiteral(" OR ")) + QStringLiteral("))");
}

void addOperation(const EventSearch &search, Condition &condition)
{
    if (!search.operation)
        return;
    QString sql = QStringLiteral("(operation = ?");
    condition.values.push_back(Value(twoBytes(static_cast<quint16>(*search.operation))));
    orRequests(search.verbs, sql, condition.values);
    condition.sql += QStringLiteral(" AND ") + sql + u')';
}

void addType(const EventSearch &search, Condition &condition)
{
    if (!search.entityType)
        return;
    QString sql = u'(' + typeOfEvent + QStringLiteral(" = ? OR EXISTS (SELECT 1 FROM event_row WHERE event_row.seq = event.seq AND type = ?)");
    condition.values.push_back(Value(twoBytes(*search.entityType)));
    condition.values.push_back(Value(qint64(*search.entityType)));
    orRequests(search.verbs, sql, condition.values);
    condition.sql += QStringLiteral(" AND ") + sql + u')';
}

Condition conditionOf(const EventSearch &search)
{
    Condition condition;
    condition.add(QStringLiteral("seq >= ? AND seq < ?"), {Value(static_cast<qint64>(search.first)), Value(static_cast<qint64>(search.end))});
    if (!search.actor.isNull())
        condition.add(actorOfEvent + QStringLiteral(" = ?"), {Value(search.actor.bytes())});
    addOperation(search, condition);
    addType(search, condition);
    return condition;
}

bool fits(const EventSearch &search, const Statement &row)
{
    return search.text.isEmpty() || QString::fromUtf8(row.bytes(1)).contains(search.text, Qt::CaseInsensitive)
           || search.entities.contains(RecordId::fromBytes(row.bytes(2)).value_or(RecordId()));
}

} // namespace

Result<std::vector<qint64>> searchEvents(Database &database, const EventSearch &search, const std::stop_token &stop)
{
    const Condition condition = conditionOf(search);
    // Without words to look for, the payloads are not even read.
    const QString columns = search.text.isEmpty() ? QStringLiteral("seq") : QStringLiteral("seq, payload, entity_id");
    TIZILIM_TRY_ASSIGN(Statement statement,
                       database.prepare(QStringLiteral("SELECT %1 FROM event WHERE 1%2 ORDER BY seq DESC").arg(columns, condition.sql)));
    int parameter = 0;
    for (const Value &value : condition.values)
        statement.bind(++parameter, value);
    std::vector<qint64> found;
    while (true) {
        if (stop.stop_requested())
            return failure(Error::refused("task.cancelled"));
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        if (fits(search, statement))
            found.push_back(statement.integer(0));
    }
}

Result<quint64> firstEventSince(const EventLog &log, Timestamp instant)
{
    TIZILIM_TRY_ASSIGN(const quint64 size, log.size());
    quint64 low = 0;
    quint64 high = size;
    while (low < high) {
        const quint64 middle = low + (high - low) / 2;
        TIZILIM_TRY_ASSIGN(const std::optional<StoredEvent> event, log.event(middle));
        if (event && event->event().time >= instant)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Result<std::optional<quint64>> requestBefore(Database &database, quint64 decision, const Digest &leaf)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT leaf_data, payload, nonce FROM event WHERE operation = x'000A' AND seq < ? ORDER BY seq DESC")));
    statement.bind(1, static_cast<qint64>(decision));
    while (true) {
        TIZILIM_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return std::optional<quint64>();
        TIZILIM_TRY_ASSIGN(const StoredEvent event, readEvent(statement, 0));
        if (event.signedEvent.leafHash() == leaf)
            return std::optional(event.event().sequence);
    }
}

Result<std::optional<quint64>> decisionAfter(Database &database, quint64 request, const Digest &leaf)
{
    TIZILIM_TRY_ASSIGN(Statement statement, database.prepare(QStringLiteral(
        "SELECT seq FROM event WHERE seq > ?1 AND (instr(payload, ?2) > 0 OR instr(payload, ?3) > 0) ORDER BY seq LIMIT 1")));
    const QByteArray hex = leaf.toHex().toLatin1();
    statement.bind(1, static_cast<qint64>(request));
    statement.bind(2, QByteArray("\"approves\":\"" + hex + '"')).bind(3, QByteArray("\"declines\":\"" + hex + '"'));
    TIZILIM_TRY_ASSIGN(const bool row, statement.step());
    return row ? std::optional(static_cast<quint64>(statement.integer(0))) : std::optional<quint64>();
}

} // namespace tizilim
