#pragma once

#include "model/domain/Choices.h"

namespace tizilim {

/// As identity documents and the IIN have it.
enum class Sex { Male, Female };

template<>
const Choices &choicesOf<Sex>();

} // namespace tizilim
