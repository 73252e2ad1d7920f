#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Import;

/// The two files of ESMA's interim MiCA register: authorised providers, and warnings.
std::vector<std::unique_ptr<Import>> esmaImports();

} // namespace tizilim
