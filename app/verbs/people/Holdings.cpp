#include "app/verbs/people/Holdings.h"

#include "model/domain/DateOrder.h"
#include "model/domain/Exchange.h"
#include "model/domain/LicenceStates.h"
#include "model/domain/WalletCheck.h"

#include <algorithm>

namespace tizilim {

namespace {

const char *const walletLines = "wallets";
const char *const accountLines = "accounts";

Result<bool> isLicensed(const RecordId &exchange, const VerbContext &context)
{
    TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences, context.reading().where<Licence>({{"exchange", Value(exchange.bytes())}}));
    return std::ranges::any_of(licences, [&](const Licence &licence) { return isInForce(standingOn(licence, context.today())); });
}

QString nameOf(const Exchange &exchange)
{
    for (const QString &name : {exchange.nameLatin, exchange.nameRussian, exchange.nameKazakh}) {
        if (!name.isEmpty())
            return name;
    }
    return exchange.bin;
}

} // namespace

std::vector<LineSet> holdingLines()
{
    return {{walletLines, QT_TRANSLATE_NOOP("LineSet", "Wallets"), &typeOf<Wallet>(), {"address", "chain", "used_from", "used_to"}},
            {accountLines, QT_TRANSLATE_NOOP("LineSet", "Accounts at exchanges"), &typeOf<Account>(),
             {"exchange", "account_no", "used_from", "used_to"}}};
}

Result<Wallet> plannedWallet(Wallet wallet, const VerbContext &context)
{
    wallet.id = context.newId();
    TIZILIM_TRY_ASSIGN(wallet, checkedWallet(wallet));
    TIZILIM_TRY_ASSIGN(const std::vector<Wallet> same, context.reading().where<Wallet>({{"canonical", Value(wallet.canonical)}}));
    const bool there = std::ranges::any_of(same, [&](const Wallet &other) { return other.registrant == wallet.registrant && !other.usedTo.isValid(); });
    if (there)
        return failure(Error::refused("wallet.there_already", {wallet.address}));
    return wallet;
}

Result<Account> plannedAccount(Account account, const VerbContext &context)
{
    account.id = context.newId();
    TIZILIM_TRY(inOrder(account.usedFrom, account.usedTo));
    TIZILIM_TRY_ASSIGN(const std::optional<Record> found, context.reading().find(typeOf<Exchange>(), account.exchange));
    if (!found)
        return failure(Error::refused("account.exchange_unknown", {account.exchange.toString()}));
    TIZILIM_TRY_ASSIGN(const bool licensed, isLicensed(account.exchange, context));
    if (!licensed)
        return failure(Error::refused("account.exchange_not_licensed", {nameOf(fromRecord<Exchange>(*found))}));
    TIZILIM_TRY_ASSIGN(const std::vector<Account> same, context.reading().where<Account>({{"account_no", Value(account.number)},
                                                                                         {"exchange", Value(account.exchange.bytes())}}));
    if (!same.empty())
        return failure(Error::refused("account.taken", {account.number}));
    return account;
}

Result<void> planHoldings(const VerbCall &call, const RecordId &registrant, const VerbContext &context, Plan &plan)
{
    const std::vector<Record> wallets = call.lines.value(QLatin1String(walletLines));
    for (const Record &line : wallets) {
        auto wallet = fromRecord<Wallet>(line);
        wallet.registrant = registrant;
        TIZILIM_TRY_ASSIGN(wallet, plannedWallet(wallet, context));
        plan.changes.push_back(made(wallet));
        plan.made.push_back(wallet.id);
    }
    const std::vector<Record> accounts = call.lines.value(QLatin1String(accountLines));
    for (const Record &line : accounts) {
        auto account = fromRecord<Account>(line);
        account.registrant = registrant;
        TIZILIM_TRY_ASSIGN(account, plannedAccount(account, context));
        plan.changes.push_back(made(account));
        plan.made.push_back(account.id);
    }
    return {};
}

} // namespace tizilim
