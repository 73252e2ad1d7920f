#pragma once

#include "model/domain/Blockchain.h"

#include <cstdint>
#include <expected>
#include <string_view>

namespace tizilim {

/// Why a text is not an address of a family. Light, because a text is tried with several families.
struct AddressFault {
    const char *code = "";   ///< of the Error it becomes
    qsizetype position = -1; ///< of the character at fault, where there is one
};

/// How a valid address is written for comparison.
enum class CanonicalForm {
    AsWritten,   ///< base58, base32: every letter counts
    LowerCase,   ///< hexadecimal, bech32
    CashAddress, ///< in small letters with its prefix
    TonRaw,      ///< "0:" and 64 hexadecimal digits
};

/// What a text turned out to be.
struct AddressMatch {
    BlockchainSet chains;
    bool testNetwork = false;
    int checksumBits = 0; ///< how many bits stand against a slip of the finger; 0 if there is no checksum
    CanonicalForm canonicalForm = CanonicalForm::AsWritten;
};

using AddressVerdict = std::expected<AddressMatch, AddressFault>;

inline std::unexpected<AddressFault> addressFault(const char *code, qsizetype position = -1)
{
    return std::unexpected<AddressFault>({code, position});
}

/// One form of addresses. Texts are ASCII.
struct AddressFamily {
    BlockchainSet chains;
    /// By its length and first characters: is the verdict of this family of interest?
    bool (*resembles)(std::string_view text);
    AddressVerdict (*judge)(std::string_view text);
};

extern const AddressFamily base58CheckFamily; ///< BTC BCH LTC DOGE DASH TRON ZEC
extern const AddressFamily segwitFamily;      ///< BTC LTC
extern const AddressFamily cashAddressFamily; ///< BCH
extern const AddressFamily evmFamily;
extern const AddressFamily xrpFamily;
extern const AddressFamily solanaFamily;
extern const AddressFamily tonFamily;
extern const AddressFamily moneroFamily;
extern const AddressFamily byronFamily;   ///< ADA before July 2020
extern const AddressFamily shelleyFamily; ///< ADA since
extern const AddressFamily stellarFamily;
extern const AddressFamily shieldedFamily; ///< ZEC Sapling, TEX and unified; LTC MWEB

} // namespace tizilim
