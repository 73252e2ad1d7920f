#pragma once

#include "model/base/Result.h"
#include "model/domain/Blockchain.h"
#include "model/domain/address/AddressMatch.h"

#include <QString>

#include <optional>

namespace tizilim {

/// An address of a wallet. The chain is told by the address itself, never by the label beside it; one address can
/// belong to several chains (Bitcoin and Bitcoin Cash share their older form). Never trust an address to be on the main
/// network: isOfTestNetwork().
class WalletAddress {
public:
    /// With a chain, an address that is not one of that chain is refused.
    /// Errors: address.empty; address.characters (where, counted from 1); address.prefix; address.length (how many
    /// characters there are); address.mixed_case; address.checksum; address.checksum_kind (bech32 where bech32m
    /// belongs, or the reverse); address.version (an unknown kind of address); address.program_length, address.padding
    /// (wrong bytes under a right checksum); address.private_key (somebody's secret: never keep or send it);
    /// address.other_chain (the chains it belongs to); address.unknown (resembles no address).
    [[nodiscard]] static Result<WalletAddress> parse(const QString &text, std::optional<Blockchain> chain = {});

    /// As written.
    const QString &toString() const { return m_text; }
    /// The same for every way of writing this address: base58 and base32 as they are, hexadecimal and bech32 in small
    /// letters, Bitcoin Cash with its prefix, TON in its raw form.
    QString canonical() const;
    BlockchainSet chains() const { return m_match.chains; }
    bool isOfTestNetwork() const { return m_match.testNetwork; }
    /// False for Solana, for hexadecimal digits of one case of letters and for raw TON: a slip of the finger is not
    /// seen.
    bool hasChecksum() const { return m_match.checksumBits > 0; }

    bool operator==(const WalletAddress &other) const { return m_text == other.m_text; }

    /// By what entries of lists and transactions are compared: the canonical form of an address; what is none (lists
    /// hold malformed entries) as it is, but forty hexadecimal digits after 0x always in small letters.
    static QString matchingKey(const QString &text);

    /// The address that was meant, if the text is none, exactly one address differs from it in one character, and the
    /// checksum makes a coincidence unlikely (at least twenty bits). Takes up to some milliseconds.
    static std::optional<QString> suggestion(const QString &text, std::optional<Blockchain> chain = {});

private:
    WalletAddress(QString text, AddressMatch match) : m_text(std::move(text)), m_match(match) {}
    QString m_text;
    AddressMatch m_match;
};

} // namespace tizilim
