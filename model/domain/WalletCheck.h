#pragma once

#include "model/base/Result.h"
#include "model/domain/Wallet.h"

namespace tizilim {

/// A wallet with its chain recognised from the address and its form for comparison. A chain that was named must be one
/// of those that the address can belong to. Errors: address.*; blockchain.unknown; wallet.test_network (the address);
/// dates.reversed {from, to}.
[[nodiscard]] Result<Wallet> checkedWallet(Wallet wallet);

} // namespace tizilim
