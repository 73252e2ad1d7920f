#include "model/domain/AssetDti.h"

#include <algorithm>

namespace tizilim {

namespace {

struct Entry {
    const char *ticker;
    const char *dti;
    const char *name;
};

constexpr Entry entries[] = {
    {"ADA", "HWGL1C2CK", "Cardano"},   {"AVAX", "M3Z631TN4", "Avalanche"}, {"BCH", "J9K583ZGG", "Bitcoin Cash"},
    {"BNB", "HWRGLMT9T", "BNB"},       {"BTC", "4H95J0R2X", "Bitcoin"},    {"DASH", "M5D76SHV5", "Dash"},
    {"DOGE", "820B7G1NL", "Dogecoin"}, {"DOT", "P5B46MFPP", "Polkadot"},   {"ETC", "GWQWXVV7J", "Ethereum Classic"},
    {"ETH", "X9J9K872S", "Ethereum"},  {"LTC", "WTX0G7K46", "Litecoin"},   {"POL", "RQWW6J6K0", "Polygon"},
    {"SOL", "20J63Z4N3", "Solana"},    {"TON", "QBZLT5MT1", "Toncoin"},    {"TRX", "993D8X1FB", "TRON"},
    {"USDC", "TJWK5QTRK", "USD Coin"}, {"USDT", "L09Q657BK", "Tether"},    {"XLM", "C4SRNZD8K", "Stellar Lumen"},
    {"XMR", "24VV95T9F", "Monero"},    {"XRP", "L6GTZC9G4", "XRP"},        {"ZEC", "3DHMJ5Q02", "Zcash"},
};

std::vector<AssetDti> makeSampleAssets()
{
    std::vector<AssetDti> assets;
    for (const Entry &entry : entries) {
        if (const auto dti = Dti::parse(QString::fromLatin1(entry.dti)))
            assets.push_back({QString::fromLatin1(entry.ticker), *dti, QString::fromLatin1(entry.name)});
    }
    return assets;
}

} // namespace

const std::vector<AssetDti> &sampleAssets()
{
    static const std::vector<AssetDti> assets = makeSampleAssets();
    return assets;
}

std::optional<Dti> sampleDtiOf(const QString &ticker)
{
    const auto found = std::ranges::find_if(
        sampleAssets(), [&](const AssetDti &asset) { return asset.ticker.compare(ticker, Qt::CaseInsensitive) == 0; });
    if (found == sampleAssets().end())
        return std::nullopt;
    return found->dti;
}

} // namespace tizilim
