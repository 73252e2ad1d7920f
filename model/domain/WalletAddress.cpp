#include "model/domain/WalletAddress.h"

#include "model/domain/address/AddressFamilies.h"
#include "model/domain/address/AsciiBuffer.h"
#include "model/domain/address/Characters.h"
#include "model/domain/address/TonAddress.h"

#include <QByteArray>

namespace tizilim {

namespace {

QString positionText(qsizetype position)
{
    return QString::number(position + 1);
}

Error errorFor(const AddressFault &fault, const QString &text)
{
    const std::string_view code = fault.code;
    if (fault.position >= 0 && code == "address.characters")
        return Error::refused(fault.code, {positionText(fault.position)});
    if (code == "address.length")
        return Error::refused(fault.code, {QString::number(text.size())});
    if (code == "address.other_chain") {
        const AddressVerdict verdict = judgeAddress(AsciiBuffer(text).view());
        return Error::refused(fault.code, {verdict ? verdict->chains.toString() : QString()});
    }
    return Error::refused(fault.code);
}

Error errorForUnreadable(const AsciiBuffer &buffer, const QString &text)
{
    if (text.isEmpty())
        return Error::refused("address.empty");
    if (const qsizetype at = buffer.firstForeign(); at >= 0)
        return Error::refused("address.characters", {positionText(at)});
    return Error::refused("address.length", {QString::number(text.size())});
}

QString withCashPrefix(const QString &text)
{
    const QString lower = text.toLower();
    if (lower.contains(u':'))
        return lower;
    for (const char *prefix : {"bitcoincash:", "bchtest:", "bchreg:"}) {
        const QString whole = QLatin1String(prefix) + lower;
        if (judgeAddress(AsciiBuffer(whole).view(), Blockchain::BitcoinCash))
            return whole;
    }
    return lower;
}

QString rawTon(const QString &text)
{
    const auto address = TonAddress::read(AsciiBuffer(text).view());
    if (!address)
        return text;
    const auto account = QByteArray::fromRawData(reinterpret_cast<const char *>(address->account.data()),
                                                 static_cast<qsizetype>(address->account.size()));
    return QString::number(address->workchain) + u':' + QString::fromLatin1(account.toHex());
}

bool hasFormOfEvm(std::string_view text)
{
    return text.size() == 42 && startsWithFolded(text, "0x")
           && std::ranges::all_of(text.substr(2), [](char c) { return hexValue(c) >= 0; });
}

} // namespace

Result<WalletAddress> WalletAddress::parse(const QString &text, std::optional<Blockchain> chain)
{
    const AsciiBuffer buffer(text);
    if (!buffer.isReadable())
        return failure(errorForUnreadable(buffer, text));
    const AddressVerdict verdict = judgeAddress(buffer.view(), chain);
    if (!verdict)
        return failure(errorFor(verdict.error(), text));
    return WalletAddress(text, *verdict);
}

QString WalletAddress::canonical() const
{
    switch (m_match.canonicalForm) {
    case CanonicalForm::AsWritten:
        return m_text;
    case CanonicalForm::LowerCase:
        return m_text.toLower();
    case CanonicalForm::CashAddress:
        return withCashPrefix(m_text);
    case CanonicalForm::TonRaw:
        return rawTon(m_text);
    }
    return m_text;
}

QString WalletAddress::matchingKey(const QString &text)
{
    if (const auto address = parse(text))
        return address->canonical();
    return hasFormOfEvm(AsciiBuffer(text).view()) ? text.toLower() : text;
}

} // namespace tizilim
