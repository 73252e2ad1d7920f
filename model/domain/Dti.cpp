#include "model/domain/Dti.h"

#include "model/domain/AsciiText.h"

#include <string_view>

namespace tizilim {

namespace {

constexpr qsizetype length = 9;
constexpr std::u16string_view alphabet = u"0123456789BCDFGHJKLMNPQRSTVWXZ";
constexpr int modulus = 30;
static_assert(alphabet.size() == modulus);

int valueOf(QChar c)
{
    const auto at = alphabet.find(c.unicode());
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

qsizetype firstForeignCharacter(QStringView code)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (valueOf(code[i]) < 0)
            return i;
    }
    return -1;
}

/// ISO/IEC 7064, hybrid system MOD 31,30 (section 9.2.2).
QChar checkCharacter(QStringView base)
{
    int product = modulus;
    for (const QChar c : base) {
        int sum = (product + valueOf(c)) % modulus;
        if (sum == 0)
            sum = modulus;
        product = sum * 2 % (modulus + 1);
    }
    return alphabet[static_cast<std::size_t>((modulus + 1 - product) % modulus)];
}

bool isBitcoin(QStringView code)
{
    return code == QLatin1String("4H95J0R2X");
}

} // namespace

Result<Dti> Dti::parse(const QString &text)
{
    if (text.size() != length)
        return failure(Error::refused("dti.length", {QString::number(text.size())}));
    const QString code = asciiUpper(text);
    if (const qsizetype at = firstForeignCharacter(code); at >= 0)
        return failure(Error::refused("dti.characters", {QString::number(at + 1)}));
    if (code.front() == u'0')
        return failure(Error::refused("dti.first_character"));
    const QChar expected = checkCharacter(QStringView(code).chopped(1));
    if (code.back() != expected && !isBitcoin(code))
        return failure(Error::refused("dti.check_character", {expected}));
    return Dti(code);
}

} // namespace tizilim
