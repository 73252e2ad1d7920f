#pragma once

#include "model/base/Result.h"

#include <QString>

#include <bit>
#include <initializer_list>
#include <vector>

namespace tizilim {

/// The chains whose addresses are told apart, in the order in which they are named. Evm stands for Ethereum and every
/// chain with its form of addresses.
enum class Blockchain {
    Bitcoin,
    Litecoin,
    BitcoinCash,
    Dogecoin,
    Dash,
    Evm,
    Tron,
    Xrp,
    Solana,
    Ton,
    Monero,
    Cardano,
    Stellar,
    Zcash,
};

/// BTC LTC BCH DOGE DASH EVM TRON XRP SOL TON XMR ADA XLM ZEC.
QString blockchainCode(Blockchain chain);

/// Reads a code in any case of letters, and what lists call the same chains: XBT, TRX, ETH, ETC, BSC, ARB, POL, MATIC,
/// AVAX, OP, BASE. Errors: blockchain.unknown (the text).
[[nodiscard]] Result<Blockchain> parseBlockchain(const QString &text);

/// Some of the chains.
class BlockchainSet {
public:
    constexpr BlockchainSet() = default;
    constexpr BlockchainSet(std::initializer_list<Blockchain> chains)
    {
        for (const Blockchain chain : chains)
            m_bits |= bit(chain);
    }

    constexpr bool contains(Blockchain chain) const { return (m_bits & bit(chain)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    constexpr BlockchainSet united(BlockchainSet other) const { return BlockchainSet(m_bits | other.m_bits); }
    std::vector<Blockchain> toVector() const;
    /// "BTC|BCH".
    QString toString() const;
    constexpr bool operator==(const BlockchainSet &) const = default;

private:
    constexpr explicit BlockchainSet(unsigned bits) : m_bits(bits) {}
    static constexpr unsigned bit(Blockchain chain) { return 1U << static_cast<unsigned>(chain); }
    unsigned m_bits = 0;
};

} // namespace tizilim
