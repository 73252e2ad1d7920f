#include "model/domain/WalletCheck.h"

#include "model/domain/DateOrder.h"
#include "model/domain/WalletAddress.h"

namespace tizilim {

namespace {

Result<std::optional<Blockchain>> namedChain(const QString &codes)
{
    if (codes.isEmpty() || codes.contains(u'|'))
        return std::optional<Blockchain>();
    TIZILIM_TRY_ASSIGN(const Blockchain chain, parseBlockchain(codes));
    return std::optional<Blockchain>(chain);
}

} // namespace

Result<Wallet> checkedWallet(Wallet wallet)
{
    TIZILIM_TRY_ASSIGN(const std::optional<Blockchain> chain, namedChain(wallet.chain));
    TIZILIM_TRY_ASSIGN(const WalletAddress address, WalletAddress::parse(wallet.address, chain));
    if (address.isOfTestNetwork())
        return failure(Error::refused("wallet.test_network", {wallet.address}));
    TIZILIM_TRY(inOrder(wallet.usedFrom, wallet.usedTo));
    wallet.address = address.toString();
    wallet.canonical = address.canonical();
    wallet.chain = chain ? blockchainCode(*chain) : address.chains().toString();
    return wallet;
}

} // namespace tizilim
