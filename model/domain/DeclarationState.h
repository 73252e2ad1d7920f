#pragma once

#include "model/base/Result.h"
#include "model/domain/Choices.h"

namespace tizilim {

/// Where a declaration of funds stands (spec: domain, section 4).
enum class DeclarationState {
    Draft,
    Submitted,
    UnderReview,
    InformationRequested,
    Accepted,
    Rejected,
    Superseded, ///< a newer one was accepted in its place
};

/// What moves it on.
enum class DeclarationStep { Submit, BeginReview, RequestInformation, Answer, Accept, Reject, Supersede };

template<>
const Choices &choicesOf<DeclarationState>();
template<>
const Choices &choicesOf<DeclarationStep>();

/// The state in which a step leads. Errors: declaration.step_not_allowed {step, state}.
[[nodiscard]] Result<DeclarationState> after(DeclarationState state, DeclarationStep step);

/// Whether officers still work on it: neither decided nor superseded.
bool isOpen(DeclarationState state);

/// Whether its lines can still be changed: as a draft, and while more information was asked for.
bool isEditable(DeclarationState state);

} // namespace tizilim
