#pragma once

#include "model/domain/address/AddressMatch.h"

#include <optional>
#include <string_view>

namespace tizilim {

/// The verdict of all families together, or of one chain's. If the text is an address of several, their chains are
/// united; if it is none, the fault is the one of the family that it resembles most.
AddressVerdict judgeAddress(std::string_view text, std::optional<Blockchain> chain = {});

} // namespace tizilim
