#include "app/reports/PastRecords.h"

#include "app/session/RegistryParts.h"

#include "model/history/EventSearch.h"

#include <algorithm>

namespace tizilim {

namespace {

QString textOf(const nlohmann::json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
}

const RecordType *typeNamed(const QString &name, const std::vector<const RecordType *> &types)
{
    const auto found = std::ranges::find(types, name, &RecordType::nameText);
    return found == types.end() ? nullptr : *found;
}

QHash<QString, QString> valuesBefore(const nlohmann::json &fields)
{
    QHash<QString, QString> before;
    for (const auto &[name, values] : fields.items())
        before.insert(QString::fromStdString(name), textOf(values[0]));
    return before;
}

/// A row that was made says of its state that there was none before.
bool wasEntered(const RecordType &type, const nlohmann::json &fields)
{
    return type.stateField && fields.contains(type.stateField) && fields[type.stateField][0].is_null();
}

} // namespace

Result<PastRecords> PastRecords::atEndOf(QDate day, const Registry &registry, const std::vector<const RecordType *> &types)
{
    PastRecords past;
    const EventLog &log = registry.parts().ledger->log();
    TIZILIM_TRY_ASSIGN(const quint64 first, firstEventSince(log, Timestamp::startOfAlmatyDay(day.addDays(1))));
    TIZILIM_TRY(log.forEach(first, [&](const StoredEvent &event) -> Result<bool> {
        const nlohmann::json json = event.json();
        if (!json.is_object() || !json.contains("rows"))
            return true;
        for (const nlohmann::json &row : json["rows"]) {
            const RecordType *type = typeNamed(textOf(row["type"]), types);
            const RecordId id = RecordId::parse(textOf(row["id"])).value_or(RecordId());
            if (!type || id.isNull())
                continue;
            if (wasEntered(*type, row["fields"]))
                past.m_entered.insert(id);
            else if (!past.m_entered.contains(id))
                past.take(*type, id, valuesBefore(row["fields"]));
        }
        return true;
    }));
    return past;
}

/// The first change of a field after the day tells what it was on the day.
void PastRecords::take(const RecordType &type, const RecordId &id, const QHash<QString, QString> &before)
{
    Changed &changed = m_changed[id];
    changed.type = &type;
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (!changed.before.contains(field.key()))
            changed.before.insert(field.key(), field.value());
    }
}

Record PastRecords::asOf(Record record) const
{
    const auto changed = m_changed.find(record.id);
    if (changed == m_changed.end())
        return record;
    for (auto field = changed->before.begin(); field != changed->before.end(); ++field) {
        const Field *described = record.type->field(field.key());
        const Result<Value> value = described ? parseValue(*described, field.value()) : Result<Value>(Value());
        if (described && value)
            record.set(field.key(), *value);
    }
    return record;
}

std::vector<RecordId> PastRecords::changedSince(const RecordType &type) const
{
    std::vector<RecordId> ids;
    for (auto changed = m_changed.begin(); changed != m_changed.end(); ++changed) {
        if (changed->type == &type)
            ids.push_back(changed.key());
    }
    return ids;
}

} // namespace tizilim
