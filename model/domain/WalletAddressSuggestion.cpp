#include "model/domain/WalletAddress.h"

#include "model/domain/address/AddressFamilies.h"
#include "model/domain/address/AsciiBuffer.h"
#include "model/domain/address/Characters.h"
#include "model/domain/address/EvmChecksum.h"

#include <string>

namespace tizilim {

namespace {

// Up to 9 000 neighbours are tried: with twenty bits a coincidence is one in a hundred at the worst, far rarer for
// most.
constexpr int enoughChecksumBits = 20;
constexpr std::string_view candidates = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The address with the right case of letters, if one letter of forty digits has the wrong one.
std::optional<QString> withOneCaseMended(std::string_view text)
{
    constexpr std::size_t length = 42;
    if (text.size() != length || !text.starts_with("0x")
        || !std::ranges::all_of(text.substr(2), [](char c) { return hexValue(c) >= 0; }))
        return std::nullopt;
    const EvmDigits right = withEvmChecksum(text.substr(2));
    std::ptrdiff_t wrong = 0;
    for (std::size_t i = 0; i < right.size(); ++i)
        wrong += right[i] != text[i + 2] ? 1 : 0;
    if (wrong != 1)
        return std::nullopt;
    return QStringLiteral("0x") + QString::fromLatin1(right.data(), static_cast<qsizetype>(right.size()));
}

bool isCertain(std::string_view text, std::optional<Blockchain> chain)
{
    const AddressVerdict verdict = judgeAddress(text, chain);
    return verdict && verdict->checksumBits >= enoughChecksumBits;
}

/// The one address that differs in a character; nothing if there are two.
class Neighbours {
public:
    Neighbours(std::string_view text, std::optional<Blockchain> chain) : m_text(text), m_chain(chain) {}

    std::optional<QString> onlyOne()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (!tryAt(i))
                return std::nullopt;
        }
        return m_found;
    }

private:
    /// False when a second one is found.
    bool tryAt(std::size_t position)
    {
        const char original = m_text[position];
        for (const char c : candidates) {
            m_text[position] = c;
            if (c == original || !isCertain(m_text, m_chain))
                continue;
            if (m_found)
                return false;
            m_found = QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_text.size()));
        }
        m_text[position] = original;
        return true;
    }

    std::string m_text;
    std::optional<Blockchain> m_chain;
    std::optional<QString> m_found;
};

} // namespace

std::optional<QString> WalletAddress::suggestion(const QString &text, std::optional<Blockchain> chain)
{
    constexpr qsizetype longest = 128;
    const AsciiBuffer buffer(text);
    if (!buffer.isReadable() || text.size() > longest || judgeAddress(buffer.view()))
        return std::nullopt;
    if (!chain || chain == Blockchain::Evm) {
        if (const auto mended = withOneCaseMended(buffer.view()))
            return mended;
    }
    return Neighbours(buffer.view(), chain).onlyOne();
}

} // namespace tizilim
