#include "model/domain/Choices.h"

#include <algorithm>

namespace tizilim {

const Choice *choiceByCode(const Choices &choices, const QString &code)
{
    const auto found = std::ranges::find_if(choices, [&](const Choice &choice) { return code == QLatin1String(choice.code); });
    return found == choices.end() ? nullptr : &*found;
}

const Choice *choiceByValue(const Choices &choices, int value)
{
    const auto found = std::ranges::find(choices, value, &Choice::value);
    return found == choices.end() ? nullptr : &*found;
}

} // namespace tizilim
