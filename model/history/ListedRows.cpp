#include "model/history/ListedRows.h"

#include "model/history/PlacedEvents.h"

namespace tizilim {

namespace {

nlohmann::json jsonOf(const Field &field, const Value &value)
{
    return isNull(value) ? nlohmann::json() : nlohmann::json(plainText(field, value).toStdString());
}

/// The value to the last bit: unlike what a person types, its text is taken as it is.
Result<Value> valueOf(const Field &field, const nlohmann::json &listed)
{
    constexpr quint8 textTag = 2;
    if (!listed.is_string())
        return Value();
    const QString text = QString::fromStdString(listed.get<std::string>());
    return storedTag(field.kind) == textTag ? Result<Value>(Value(text)) : parseValue(field, text);
}

} // namespace

nlohmann::json changedFields(const std::optional<Record> &before, const std::optional<Record> &after)
{
    nlohmann::json fields = nlohmann::json::object();
    const RecordType &type = after ? *after->type : *before->type;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Value earlier = before ? before->values[i] : Value();
        const Value later = after ? after->values[i] : Value();
        if (earlier != later)
            fields[type.fields[i].name] = {jsonOf(type.fields[i], earlier), jsonOf(type.fields[i], later)};
    }
    return fields;
}

Result<Record> withFieldsBefore(Record after, const nlohmann::json &fields)
{
    if (!fields.is_object())
        return failure(Error::refused("payload.fields_malformed"));
    for (const auto &[name, values] : fields.items()) {
        const Field *field = after.type->field(QString::fromStdString(name));
        if (!field || !values.is_array() || values.size() != 2)
            return failure(Error::refused("payload.fields_malformed"));
        TIZILIM_TRY_ASSIGN(Value value, valueOf(*field, values[0]));
        after.set(field->nameText(), std::move(value));
    }
    return after;
}

const nlohmann::json *fieldsListedFor(const nlohmann::json &payload, const RecordType &type, const RecordId &id)
{
    for (const nlohmann::json &row : listMember(payload, "rows")) {
        if (textMember(row, "id") == id.toString() && textMember(row, "type") == type.nameText() && row.contains("fields"))
            return &row["fields"];
    }
    return nullptr;
}

} // namespace tizilim
