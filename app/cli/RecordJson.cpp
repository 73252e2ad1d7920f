#include "app/cli/RecordJson.h"

namespace tizilim {

nlohmann::json valueToJson(const Field &field, const Value &value)
{
    if (isNull(value))
        return {};
    if (tagOf(value) == 1 && field.kind == FieldKind::Integer)
        return std::get<qint64>(value);
    if (tagOf(value) == 1 && field.kind == FieldKind::Boolean)
        return std::get<qint64>(value) != 0;
    return plainText(field, value).toStdString();
}

nlohmann::json recordToJson(const Record &record)
{
    nlohmann::json json{{"id", record.id.toString().toStdString()}};
    for (size_t i = 0; i < record.values.size(); ++i)
        json[record.type->fields[i].name] = valueToJson(record.type->fields[i], record.values[i]);
    return json;
}

nlohmann::json entryToJson(const HistoryEntry &entry)
{
    nlohmann::json changes = nlohmann::json::array();
    for (const HistoryEntry::Change &change : entry.changes) {
        changes.push_back({{"record", change.record.toStdString()},
                           {"field", change.field.toStdString()},
                           {"before", change.before.toStdString()},
                           {"after", change.after.toStdString()}});
    }
    nlohmann::json parameters = nlohmann::json::object();
    for (auto parameter = entry.parameters.begin(); parameter != entry.parameters.end(); ++parameter)
        parameters[parameter.key().toStdString()] = parameter.value().toStdString();
    return {{"seq", entry.sequence},
            {"time", entry.time.toIso().toStdString()},
            {"operation", entry.operation.toStdString()},
            {"officer", entry.actorName.toStdString()},
            {"role", codeOf(entry.role).toStdString()},
            {"leaf", entry.leaf.toStdString()},
            {"parameters", parameters},
            {"changes", changes}};
}

} // namespace tizilim
