#include "app/verbs/reference/ReferenceDefaults.h"

#include "model/base/StrictJson.h"
#include "model/domain/FieldCheck.h"
#include "model/domain/ParametersInForce.h"

#include <QFile>
#include <QSet>

// Outside the namespace: the resource is in a static library, whose initialiser would be left out otherwise.
static void makeReferenceKnown()
{
    Q_INIT_RESOURCE(reference);
}

namespace tizilim {

namespace {

Result<Parameter> parameterFrom(const nlohmann::json &json)
{
    Record record = Record::blank(typeOf<Parameter>());
    for (const auto &[name, value] : json.items()) {
        const Field *field = record.type->field(QString::fromStdString(name));
        if (!field || !value.is_string())
            return failure(Error::internal("reference.defaults_damaged", {QString::fromStdString(name)}));
        TIZILIM_TRY_ASSIGN(const Value parsed, parseValue(*field, QString::fromStdString(value.get<std::string>())));
        TIZILIM_TRY_ASSIGN(Value checked, checkedValue(*field, parsed));
        record.set(field->nameText(), std::move(checked));
    }
    for (const Field &field : record.type->fields) {
        if (field.options.required && isNull(record.value(field.nameText())))
            return failure(Error::internal("reference.defaults_damaged", {field.nameText()}));
    }
    const auto parameter = fromRecord<Parameter>(record);
    TIZILIM_TRY(checkParameter(parameter));
    return parameter;
}

QString keyOf(const Parameter &parameter)
{
    return parameter.name + u' ' + parameter.validFrom.toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Parameter>> referenceDefaults()
{
    makeReferenceKnown();
    QFile file(QStringLiteral(":/reference/parameters.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::internal("reference.defaults_damaged", {file.fileName()}));
    TIZILIM_TRY_ASSIGN(const nlohmann::json list, parseStrictJson(file.readAll()));
    std::vector<Parameter> parameters;
    for (const nlohmann::json &json : list) {
        TIZILIM_TRY_ASSIGN(Parameter parameter, parameterFrom(json));
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

Result<Plan> planOfDefaults(const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(std::vector<Parameter> defaults, referenceDefaults());
    TIZILIM_TRY_ASSIGN(const std::vector<Parameter> present, context.reading().where<Parameter>({}));
    QSet<QString> known;
    for (const Parameter &parameter : present)
        known.insert(keyOf(parameter));
    Plan plan;
    for (Parameter &parameter : defaults) {
        if (known.contains(keyOf(parameter)))
            continue;
        parameter.id = context.newId();
        plan.changes.push_back(made(parameter));
        plan.made.push_back(parameter.id);
    }
    return plan;
}

} // namespace tizilim
