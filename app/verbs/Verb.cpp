#include "app/verbs/Verb.h"

#include <algorithm>

namespace tizilim {

const Field *VerbDescription::parameter(QStringView name) const
{
    const auto found = std::ranges::find_if(parameters, [&](const Field &field) { return name == field.nameView(); });
    return found == parameters.end() ? nullptr : &*found;
}

QSet<quint16> VerbDescription::changedTypes() const
{
    QSet<quint16> types;
    for (const RecordType *type : {subject, makes}) {
        if (type)
            types.insert(type->code);
    }
    for (const LineSet &set : lines)
        types.insert(set.type->code);
    for (const RecordType *type : alsoChanges)
        types.insert(type->code);
    return types;
}

std::optional<QSet<QString>> VerbDescription::statesReached() const
{
    if (takesBack)
        return std::nullopt;
    QSet<QString> states;
    for (const char *state : leadsTo)
        states.insert(QString::fromLatin1(state));
    return states;
}

Result<void> Verb::allowed(const Record &, const VerbContext &) const
{
    return {};
}

Result<void> Verb::mayTakeBack(const Record *subject, const RowChanges &, const VerbContext &context) const
{
    return subject ? allowed(*subject, context) : Result<void>();
}

} // namespace tizilim
