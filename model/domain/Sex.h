#pragma once

namespace tizilim {

/// As identity documents and the IIN have it.
enum class Sex { Male, Female };

} // namespace tizilim
