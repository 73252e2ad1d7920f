#include "model/domain/Sex.h"

#include <QtGlobal>

namespace tizilim {

template<>
const Choices &choicesOf<Sex>()
{
    static const Choices choices{
        {int(Sex::Male), "m", QT_TRANSLATE_NOOP("Choice", "Male")},
        {int(Sex::Female), "f", QT_TRANSLATE_NOOP("Choice", "Female")},
    };
    return choices;
}

} // namespace tizilim
