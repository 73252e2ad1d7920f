#include "model/domain/StateShown.h"

#include "model/domain/ApplicationStates.h"
#include "model/domain/Description.h"
#include "model/domain/LicenceStates.h"

namespace tizilim {

const Choice *stateShown(const Record &record, QDate day)
{
    const Field *field = record.type->stateField ? record.type->field(QString::fromLatin1(record.type->stateField)) : nullptr;
    if (!field || !field->choices)
        return nullptr;
    if (record.type == &typeOf<Licence>())
        return choiceByValue(choicesOf<LicenceStanding>(), static_cast<int>(standingOn(fromRecord<Licence>(record), day)));
    if (record.type == &typeOf<Application>())
        return choiceByValue(*field->choices, static_cast<int>(stateOn(fromRecord<Application>(record), day)));
    return choiceByCode(*field->choices, record.text(field->nameText()));
}

} // namespace tizilim
