#include "app/verbs/CallJson.h"

namespace tizilim {

namespace {

nlohmann::json lineToJson(const Record &line)
{
    nlohmann::json json = nlohmann::json::object();
    if (!line.id.isNull())
        json["id"] = line.id.toString().toStdString();
    for (size_t i = 0; i < line.values.size(); ++i) {
        if (!isNull(line.values[i]))
            json[line.type->fields[i].name] = plainText(line.type->fields[i], line.values[i]).toStdString();
    }
    return json;
}

QString textOf(const nlohmann::json &json)
{
    if (json.is_string())
        return QString::fromStdString(json.get<std::string>());
    return json.is_null() ? QString() : QString::fromStdString(json.dump());
}

} // namespace

nlohmann::json callToJson(const VerbDescription &description, const VerbCall &call)
{
    nlohmann::json json{{"verb", description.id}};
    if (!call.subject.isNull())
        json["record"] = call.subject.toString().toStdString();
    nlohmann::json parameters = nlohmann::json::object();
    for (const Field &field : description.parameters) {
        const Value value = call.parameters.value(field.nameText());
        if (!isNull(value) && field.kind != FieldKind::File)
            parameters[field.name] = plainText(field, value).toStdString();
    }
    json["parameters"] = parameters;
    for (const LineSet &lines : description.lines) {
        if (!call.lines.contains(QString::fromLatin1(lines.name)))
            continue;
        nlohmann::json list = nlohmann::json::array();
        for (const Record &line : call.lines.value(QString::fromLatin1(lines.name)))
            list.push_back(lineToJson(line));
        json["lines"][lines.name] = list;
    }
    return json;
}

Result<Record> lineFromJson(const LineSet &lines, const nlohmann::json &json)
{
    Record line = Record::blank(*lines.type);
    if (!json.is_object())
        return failure(Error::usage("verb.lines_malformed", {QString::fromLatin1(lines.name)}));
    for (const auto &[name, value] : json.items()) {
        if (name == "id") {
            TIZILIM_TRY_ASSIGN(line.id, RecordId::parse(textOf(value)));
            continue;
        }
        const Field *field = lines.type->field(QString::fromStdString(name));
        if (!field)
            return failure(Error::usage("verb.line_field_unknown", {QString::fromStdString(name), QString::fromLatin1(lines.name)}));
        TIZILIM_TRY_ASSIGN(Value parsed, parseValue(*field, textOf(value)));
        line.set(field->nameText(), std::move(parsed));
    }
    return line;
}

Result<VerbCall> callFromJson(const VerbDescription &description, const nlohmann::json &json)
{
    VerbCall call{.verb = description.idText()};
    if (json.contains("record")) {
        TIZILIM_TRY_ASSIGN(call.subject, RecordId::parse(textOf(json["record"])));
    }
    for (const Field &field : description.parameters) {
        if (!json.contains("parameters") || !json["parameters"].contains(field.name))
            continue;
        TIZILIM_TRY_ASSIGN(Value value, parseValue(field, textOf(json["parameters"][field.name])));
        call.parameters.insert(field.nameText(), std::move(value));
    }
    for (const LineSet &lines : description.lines) {
        if (!json.contains("lines") || !json["lines"].contains(lines.name))
            continue;
        std::vector<Record> records;
        for (const nlohmann::json &line : json["lines"][lines.name]) {
            TIZILIM_TRY_ASSIGN(Record record, lineFromJson(lines, line));
            records.push_back(std::move(record));
        }
        call.lines.insert(QString::fromLatin1(lines.name), std::move(records));
    }
    return call;
}

} // namespace tizilim
