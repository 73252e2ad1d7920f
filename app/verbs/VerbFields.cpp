#include "app/verbs/VerbFields.h"

#include "model/base/Error.h"

#include <algorithm>

namespace tizilim {

namespace {

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

std::vector<Field> fieldsOf(const RecordType &type, std::initializer_list<const char *> names, std::initializer_list<const char *> required)
{
    std::vector<Field> fields;
    for (const char *name : names) {
        const Field *found = type.field(QString::fromLatin1(name));
        Q_ASSERT(found);
        Field field = *found;
        field.id = static_cast<quint16>(fields.size() + 1);
        field.options.required = std::ranges::any_of(required, [&](const char *each) { return field.nameView() == QLatin1String(each); });
        fields.push_back(field);
    }
    return fields;
}

Field parameterOf(const char *name, FieldKind kind, const char *label, FieldOptions options, const Choices *choices)
{
    return {0, name, kind, label, options, choices};
}

std::vector<Field> joined(std::vector<Field> fields, std::vector<Field> more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].id = static_cast<quint16>(i + 1);
    return fields;
}

void assignGiven(Record &record, const VerbCall &call)
{
    for (auto given = call.parameters.begin(); given != call.parameters.end(); ++given) {
        if (record.type->field(given.key()))
            record.set(given.key(), given.value());
    }
}

QDate dateOr(const VerbCall &call, const char *name, QDate otherwise)
{
    const QDate date = ValueCodec<QDate>::read(call.parameters.value(QString::fromLatin1(name)));
    return date.isValid() ? date : otherwise;
}

Result<void> notAfter(QDate today, const char *name, QDate date)
{
    if (date > today)
        return failure(Error::refused("date.in_future", {QString::fromLatin1(name), isoOf(date)}));
    return {};
}

Result<void> notBefore(QDate first, const char *name, QDate date)
{
    if (date < first)
        return failure(Error::refused("date.before", {QString::fromLatin1(name), isoOf(date), isoOf(first)}));
    return {};
}

} // namespace tizilim
