#pragma once

#include "app/verbs/Verb.h"

#include "model/domain/Account.h"
#include "model/domain/Wallet.h"

namespace tizilim {

/// The wallets and accounts that a call about a registrant brings along.
std::vector<LineSet> holdingLines();

/// Adds them to the plan. Errors: those of plannedWallet() and plannedAccount().
[[nodiscard]] Result<void> planHoldings(const VerbCall &call, const RecordId &registrant, const VerbContext &context, Plan &plan);

/// A new wallet of a registrant, ready to be made. Errors: those of checkedWallet(); wallet.there_already.
[[nodiscard]] Result<Wallet> plannedWallet(Wallet wallet, const VerbContext &context);

/// A new account of a registrant, ready to be made. Errors: account.exchange_unknown; account.exchange_not_licensed (its
/// name); account.taken {number}; dates.reversed {from, to}.
[[nodiscard]] Result<Account> plannedAccount(Account account, const VerbContext &context);

} // namespace tizilim
