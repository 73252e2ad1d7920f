#include "model/domain/address/AddressMatch.h"
#include "model/domain/address/Base58.h"

namespace tizilim {

namespace {

/// 32 bytes make 43 or 44 characters; every zero byte in front is a 1 and saves a third of a character.
bool resembles(std::string_view text)
{
    const bool ordinary = text.size() >= 40 && text.size() <= 46;
    const bool manyZeros = text.size() >= 32 && text.size() < 40 && text.starts_with("11111111");
    return (ordinary || manyZeros) && resemblesBase58(text);
}

/// An Ed25519 public key or a derived address: 32 bytes, no checksum. Source: Solana documentation, "Accounts".
AddressVerdict judge(std::string_view text)
{
    const auto decoded = decodeBase58(text);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (decoded->size() != 32)
        return addressFault("address.length");
    return AddressMatch{{Blockchain::Solana}};
}

} // namespace

const AddressFamily solanaFamily{{Blockchain::Solana}, resembles, judge};

} // namespace tizilim
