#include "model/domain/Blockchain.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace tizilim {

namespace {

struct Name {
    const char *name;
    Blockchain chain;
};

// First the code of each chain, in the order of the enumeration; then what lists call them.
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

constexpr int chainCount = static_cast<int>(Blockchain::Zcash) + 1;
static_assert(std::ranges::all_of(std::span(names).first(chainCount),
                                  [place = 0](const Name &name) mutable { return static_cast<int>(name.chain) == place++; }));

} // namespace

QString blockchainCode(Blockchain chain)
{
    return QString::fromLatin1(names[static_cast<int>(chain)].name);
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
    for (int i = 0; i < chainCount; ++i) {
        if (contains(static_cast<Blockchain>(i)))
            chains.push_back(static_cast<Blockchain>(i));
    }
    return chains;
}

QString BlockchainSet::toString() const
{
    QString codes;
    for (int i = 0; i < chainCount; ++i) {
        if (!contains(static_cast<Blockchain>(i)))
            continue;
        if (!codes.isEmpty())
            codes += u'|';
        codes += QLatin1String(names[i].name);
    }
    return codes;
}

} // namespace tizilim
