#pragma once

#include "model/base/Result.h"
#include "model/domain/Registrant.h"

namespace tizilim {

/// What moves a registrant from one status to another.
enum class RegistrantStep { Admit, Suspend, Reinstate, Close };

template<>
const Choices &choicesOf<RegistrantStep>();

/// The status in which a step leads. A closed record can be reinstated: whoever comes back keeps his one record.
/// Errors: registrant.step_not_allowed {step, state}.
[[nodiscard]] Result<RegistrantState> after(RegistrantState state, RegistrantStep step);

/// The grounds that fit a step; empty for Admit, which needs none.
const Choices &groundsOf(RegistrantStep step);

} // namespace tizilim
