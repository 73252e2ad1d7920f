#pragma once

#include <memory>
#include <vector>

namespace tizilim {

class Import;

/// Customers' files of exchanges and offices (spec: domain, 5): registered users with wallets and accounts.
std::vector<std::unique_ptr<Import>> userImports();

} // namespace tizilim
