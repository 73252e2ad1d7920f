#include "model/domain/RecordTypes.h"

#include "model/domain/Account.h"
#include "model/domain/Application.h"
#include "model/domain/CalendarDay.h"
#include "model/domain/ChecklistItem.h"
#include "model/domain/Declaration.h"
#include "model/domain/DeclarationLine.h"
#include "model/domain/Document.h"
#include "model/domain/Exchange.h"
#include "model/domain/Licence.h"
#include "model/domain/Officer.h"
#include "model/domain/Parameter.h"
#include "model/domain/Party.h"
#include "model/domain/Rate.h"
#include "model/domain/Registrant.h"
#include "model/domain/Wallet.h"
#include "model/domain/Warning.h"

#include <algorithm>
#include <vector>

namespace tizilim {

std::span<const RecordType *const> recordTypes()
{
    static const std::vector<const RecordType *> types{
        &typeOf<Officer>(),
        &typeOf<Exchange>(),
        &typeOf<Application>(),
        &typeOf<Licence>(),
        &typeOf<Party>(),
        &typeOf<ChecklistItem>(),
        &typeOf<Document>(),
        &typeOf<Warning>(),
        &typeOf<Parameter>(),
        &typeOf<CalendarDay>(),
        &typeOf<Registrant>(),
        &typeOf<Wallet>(),
        &typeOf<Account>(),
        &typeOf<Declaration>(),
        &typeOf<DeclarationLine>(),
        &typeOf<Rate>(),
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
