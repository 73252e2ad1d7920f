#include "model/domain/Blockchain.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

struct Name {
    const char *name;
    Blockchain chain;
};

// The first name of a chain is its code.
constexpr Name names[] = {
    {"BTC", Blockchain::Bitcoin},   {"LTC", Blockchain::Litecoin}, {"BCH", Blockchain::BitcoinCash},
    {"DOGE", Blockchain::Dogecoin}, {"DASH", Blockchain::Dash},    {"EVM", Blockchain::Evm},
    {"TRON", Blockchain::Tron},     {"XRP", Blockchain::Xrp},      {"SOL", Blockchain::Solana},
    {"TON", Blockchain::Ton},       {"XMR", Blockchain::Monero},   {"ADA", Blockchain::Cardano},
    {"XLM", Blockchain::Stellar},   {"ZEC", Blockchain::Zcash},    {"XBT", Blockchain::Bitcoin},
    {"TRX", Blockchain::Tron},      {"ETH", Blockchain::Evm},      {"ETC", Blockchain::Evm},
    {"BSC", Blockchain::Evm},       {"ARB", Blockchain::Evm},      {"POL", Blockchain::Evm},
    {"MATIC", Blockchain::Evm},     {"AVAX", Blockchain::Evm},     {"OP", Blockchain::Evm},
    {"BASE", Blockchain::Evm},
};

} // namespace

QString blockchainCode(Blockchain chain)
{
    return QString::fromLatin1(std::ranges::find(names, chain, &Name::chain)->name);
}

Result<Blockchain> parseBlockchain(const QString &text)
{
    const auto found = std::ranges::find_if(
        names, [&](const Name &name) { return text.compare(QLatin1String(name.name), Qt::CaseInsensitive) == 0; });
    if (found == std::end(names))
        return failure(Error::refused("blockchain.unknown", {text}));
    return found->chain;
}

std::vector<Blockchain> BlockchainSet::toVector() const
{
    std::vector<Blockchain> chains;
    for (const Name &name : names) {
        if (contains(name.chain) && blockchainCode(name.chain) == QLatin1String(name.name))
            chains.push_back(name.chain);
    }
    return chains;
}

QString BlockchainSet::toString() const
{
    QStringList codes;
    for (const Blockchain chain : toVector())
        codes.append(blockchainCode(chain));
    return codes.join(u'|');
}

} // namespace tizilim
