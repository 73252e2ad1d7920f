#include "model/domain/RecordTypes.h"

#include "model/domain/Officer.h"

#include <algorithm>
#include <vector>

namespace tizilim {

std::span<const RecordType *const> recordTypes()
{
    static const std::vector<const RecordType *> types{
        &typeOf<Officer>(),
    };
    return types;
}

const RecordType *recordTypeByName(QStringView name)
{
    const auto types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType *type) {
        return name == QLatin1String(type->name) || name == QLatin1String(type->plural);
    });
    return found == types.end() ? nullptr : *found;
}

const RecordType *recordTypeByCode(quint16 code)
{
    const auto types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType *type) { return type->code == code; });
    return found == types.end() ? nullptr : *found;
}

} // namespace tizilim
