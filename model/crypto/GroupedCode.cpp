#include "model/crypto/GroupedCode.h"

#include "model/crypto/Sha256.h"

#include <algorithm>
#include <utility>

namespace tizilim::GroupedCode {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsPerCharacter = 5;
constexpr int dataPerGroup = charactersPerGroup - 1;

int groupsFor(std::size_t size)
{
    return static_cast<int>((size * 8 + bitsPerGroup - 1) / bitsPerGroup);
}

// Multiplication in the field of 32 elements, by x^5 + x^2 + 1.
int timesX(int element)
{
    const int doubled = element << 1;
    return doubled < 32 ? doubled : (doubled ^ 0b100101);
}

// Weighted sum: every character and the group's place count with another power of x, so that one wrong character, two
// that changed places, and two groups that changed places never go unseen (up to 32 groups).
std::byte checkOf(ByteView data, int group)
{
    int sum = group;
    for (int i = dataPerGroup - 1; i >= 0; --i)
        sum = timesX(sum) ^ std::to_integer<int>(data[i]);
    return static_cast<std::byte>(timesX(sum));
}

int bitAt(ByteView bytes, std::size_t bit)
{
    return std::to_integer<int>(bytes[bit / 8]) >> (7 - bit % 8) & 1;
}

/// The bits of the secret, then of its hash, as values below 32.
SecretBytes charactersOf(ByteView secret)
{
    SecretBytes bits = SecretBytes::copyOf(secret);
    bits.append(ByteView(sha256("tizilim/v1/code", secret)).first(4));
    SecretBytes characters(static_cast<std::size_t>(groupsFor(secret.size()) * dataPerGroup));
    for (std::size_t i = 0; i < characters.size() * bitsPerCharacter; ++i)
        characters.data()[i / bitsPerCharacter] |= static_cast<std::byte>(bitAt(bits, i) << (4 - i % bitsPerCharacter));
    return characters;
}

SecretBytes bytesOfCharacters(ByteView characters, std::size_t size)
{
    SecretBytes secret(size);
    for (std::size_t bit = 0; bit < size * 8; ++bit) {
        const int character = std::to_integer<int>(characters[bit / bitsPerCharacter]);
        const int value = character >> (bitsPerCharacter - 1 - bit % bitsPerCharacter) & 1;
        secret.data()[bit / 8] |= static_cast<std::byte>(value << (7 - bit % 8));
    }
    return secret;
}

/// Characters that a hand or a keyboard layout makes of one of ours.
QChar meant(QChar c)
{
    static constexpr std::pair<char16_t, char16_t> lookAlikes[] = {
        {u'I', u'1'}, {u'L', u'1'}, {u'O', u'0'}, {u'А', u'A'}, {u'В', u'B'}, {u'Е', u'E'}, {u'К', u'K'}, {u'М', u'M'},
        {u'Н', u'H'}, {u'О', u'0'}, {u'Р', u'P'}, {u'С', u'C'}, {u'Т', u'T'}, {u'Х', u'X'}, {u'І', u'1'}, {u'З', u'3'},
    };
    const QChar upper = c.toUpper();
    for (const auto &[seen, ours] : lookAlikes)
        if (upper == seen)
            return ours;
    return upper;
}

constexpr std::byte noneOfOurs{0xFF};

std::byte valueOf(QChar c)
{
    return static_cast<std::byte>(QByteArrayView(alphabet).indexOf(meant(c).toLatin1())); // -1 becomes noneOfOurs
}

bool isBetweenGroups(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

/// The values of all characters, what stands between the groups left out.
SecretBytes valuesOf(const QString &text)
{
    SecretBytes values(static_cast<std::size_t>(text.size()));
    std::size_t count = 0;
    for (const QChar c : text)
        if (!isBetweenGroups(c))
            values.data()[count++] = valueOf(c);
    values.truncate(count);
    return values;
}

Error inGroup(const char *code, int group)
{
    return Error::refused(code, {QString::number(group + 1)});
}

Result<void> checkGroup(ByteView values, int group)
{
    if (std::ranges::find(values, noneOfOurs) != values.end())
        return failure(inGroup("code.character", group));
    if (values[dataPerGroup] != checkOf(values.first(dataPerGroup), group))
        return failure(inGroup("code.group", group));
    return {};
}

} // namespace

QString write(ByteView secret)
{
    const SecretBytes characters = charactersOf(secret);
    QString text;
    for (int group = 0; group < groupsFor(secret.size()); ++group) {
        const ByteView data = ByteView(characters).subspan(static_cast<std::size_t>(group * dataPerGroup), dataPerGroup);
        if (group > 0)
            text.append(u'-');
        for (const std::byte value : data)
            text.append(QLatin1Char(alphabet[std::to_integer<int>(value)]));
        text.append(QLatin1Char(alphabet[std::to_integer<int>(checkOf(data, group))]));
    }
    return text;
}

Result<SecretBytes> read(const QString &text, std::size_t size)
{
    const SecretBytes values = valuesOf(text);
    const auto given = static_cast<int>(values.size());
    const int groups = groupsFor(size);
    SecretBytes characters(static_cast<std::size_t>(groups * dataPerGroup));
    // What is there is checked first: a group that lacks a character is named by its number.
    for (int group = 0; group < std::min(groups, given / charactersPerGroup); ++group) {
        const auto start = ByteView(values).subspan(static_cast<std::size_t>(group * charactersPerGroup), charactersPerGroup);
        TIZILIM_TRY(checkGroup(start, group));
        std::ranges::copy(start.first(dataPerGroup), characters.data() + group * dataPerGroup);
    }
    if (given != groups * charactersPerGroup)
        return failure(Error::refused("code.length", {QString::number(groups * charactersPerGroup), QString::number(given)}));
    SecretBytes secret = bytesOfCharacters(characters, size);
    if (!(charactersOf(secret) == characters))
        return failure(Error::refused("code.checksum"));
    return secret;
}

} // namespace tizilim::GroupedCode
