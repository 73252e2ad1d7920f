#pragma once

#include "app/verbs/Verb.h"

#include "model/domain/Registrant.h"

namespace tizilim {

/// One person, one record. Errors: registrant.duplicate_identifier (what the other record is called);
/// registrant.likely_duplicate (the same, joined), unless the officer confirmed that it is another person: same date of
/// birth, and a name that could be the same in some script.
[[nodiscard]] Result<void> refuseDuplicates(const Registrant &registrant, bool confirmed, const VerbContext &context);

} // namespace tizilim
