#pragma once

#include "app/verbs/Verb.h"

#include "model/domain/Parameter.h"

namespace tizilim {

/// The parameters that the program brings along, each with its source (resources/reference/parameters.json); their ids
/// are null. Errors: reference.defaults_damaged {what}.
[[nodiscard]] Result<std::vector<Parameter>> referenceDefaults();

/// What puts those of the defaults into the registry that are not there yet, known by name and first day.
[[nodiscard]] Result<Plan> planOfDefaults(const VerbContext &context);

} // namespace tizilim
