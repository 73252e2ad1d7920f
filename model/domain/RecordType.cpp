#include "model/domain/RecordType.h"

#include <algorithm>

namespace tizilim {

int RecordType::indexOf(QStringView wanted) const
{
    const auto found = std::ranges::find_if(fields, [&](const Field &field) { return wanted == field.nameView(); });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

const Field *RecordType::field(QStringView wanted) const
{
    const int index = indexOf(wanted);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

Record Record::blank(const RecordType &type, RecordId id)
{
    return {&type, std::move(id), std::vector<Value>(type.fields.size())};
}

const Value &Record::value(QStringView name) const
{
    static const Value nothing;
    const int index = type ? type->indexOf(name) : -1;
    return index < 0 ? nothing : values[static_cast<size_t>(index)];
}

void Record::set(QStringView name, Value value)
{
    const int index = type->indexOf(name);
    Q_ASSERT(index >= 0);
    values[static_cast<size_t>(index)] = std::move(value);
}

QString Record::state() const
{
    return type->stateField ? text(QString::fromLatin1(type->stateField)) : QString();
}

QString Record::text(QStringView name) const
{
    const Field *field = type->field(name);
    return field ? plainText(*field, value(name)) : QString();
}

} // namespace tizilim
