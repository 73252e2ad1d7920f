#include "app/session/Draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tizilim {

namespace {

const QLatin1String savedKey("saved");
const QLatin1String fieldsKey("fields");
const QLatin1String linesKey("lines");
const QLatin1String idKey("id");

QJsonObject jsonOf(const Draft::Fields &fields)
{
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

Draft::Fields fieldsOf(const QJsonObject &json)
{
    Draft::Fields fields;
    for (auto field = json.begin(); field != json.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

QJsonArray jsonOf(const QList<Draft::Line> &lines)
{
    QJsonArray json;
    for (const Draft::Line &line : lines)
        json.append(QJsonObject{{idKey, line.id.isNull() ? QString() : line.id.toString()}, {fieldsKey, jsonOf(line.fields)}});
    return json;
}

QList<Draft::Line> linesOf(const QJsonArray &json)
{
    QList<Draft::Line> lines;
    for (const QJsonValue &value : json) {
        const QJsonObject line = value.toObject();
        lines.append({RecordId::parse(line.value(idKey).toString()).value_or(RecordId()), fieldsOf(line.value(fieldsKey).toObject())});
    }
    return lines;
}

} // namespace

QString Draft::toJson() const
{
    QJsonObject sets;
    for (auto set = lines.begin(); set != lines.end(); ++set)
        sets.insert(set.key(), jsonOf(set.value()));
    const QJsonObject json{{savedKey, QString::number(saved.milliseconds)}, {fieldsKey, jsonOf(fields)}, {linesKey, sets}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Draft> Draft::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    bool dated = false;
    const qint64 saved = object.value(savedKey).toString().toLongLong(&dated);
    if (!dated)
        return std::nullopt;
    Draft draft{Timestamp{saved}, fieldsOf(object.value(fieldsKey).toObject()), {}};
    const QJsonObject sets = object.value(linesKey).toObject();
    for (auto set = sets.begin(); set != sets.end(); ++set)
        draft.lines.insert(set.key(), linesOf(set.value().toArray()));
    return draft;
}

} // namespace tizilim
