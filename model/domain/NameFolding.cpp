#include "model/domain/NameFolding.h"

#include "model/domain/IcuText.h"
#include "model/domain/LookAlikes.h"
#include "model/domain/Romanisation.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace tizilim {

namespace {

struct Replacement {
    std::string_view spelling;
    std::string_view folded;
};

// What one sound is spelt like in Latin schemes: of the identity document, of passports (ICAO), of geographers (BGN),
// of the alphabets of 2018 and 2021, and in English. Longer spellings first.
constexpr Replacement replacements[] = {
    {"shch", "sh"}, {"shsh", "sh"}, {"dzh", "j"}, {"sch", "sh"}, {"tch", "ch"}, {"ch", "ch"}, {"zh", "j"},
    {"dj", "j"},    {"zj", "j"},    {"kh", "h"},  {"gh", "g"},   {"ph", "f"},   {"ng", "n"},  {"ck", "k"},
    {"ce", "se"},   {"ci", "si"},   {"c", "k"},   {"q", "k"},    {"w", "v"},    {"x", "ks"},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits count as often as they stand there.
void removeDoubles(std::string &word)
{
    const auto [first, last] =
        std::ranges::unique(word, [](char one, char other) { return one == other && !isDigit(one); });
    word.erase(first, last);
}

bool isVowel(char c)
{
    return std::string_view("aeiou").contains(c);
}

/// Russian е and ё, and йо, are spelt ye and yo, or at the beginning and after a vowel ie and io: all become e. Every
/// other й, ы, і and y is the letter i.
std::string withGlidesFolded(std::string_view word)
{
    std::string folded;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        const bool beforeVowel = next == 'e' || next == 'o';
        const bool afterConsonant = i > 0 && !isVowel(word[i - 1]) && word[i - 1] != 'y';
        if (beforeVowel && (word[i] == 'y' || (word[i] == 'i' && !afterConsonant))) {
            folded += 'e';
            ++i;
        } else {
            folded += word[i] == 'y' ? 'i' : word[i];
        }
    }
    return folded;
}

const Replacement *replacementAt(std::string_view rest)
{
    const auto found = std::ranges::find_if(
        replacements, [&](const Replacement &replacement) { return rest.starts_with(replacement.spelling); });
    return found == std::end(replacements) ? nullptr : found;
}

std::string foldSpelling(std::string_view romanisedWord)
{
    std::string word = withGlidesFolded(romanisedWord);
    removeDoubles(word);
    std::string folded;
    for (std::size_t i = 0; i < word.size();) {
        const Replacement *replacement = replacementAt(std::string_view(word).substr(i));
        folded += replacement != nullptr ? replacement->folded : std::string_view(word).substr(i, 1);
        i += replacement != nullptr ? replacement->spelling.size() : 1;
    }
    removeDoubles(folded);
    return folded;
}

QString caseFolded(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folder = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return name.toLower();
    return fromIcu(folder->normalize(asIcu(name), status));
}

bool isSilent(QChar c)
{
    // Apostrophes and primes stand for soft signs and glottal stops.
    return c.isMark() || QStringView(u"'’‘ʼʹʻʾʿ`´′").contains(c);
}

/// Runs of letters and digits; marks and apostrophes inside are left out and do not part them.
QStringList plainWords(const QString &text)
{
    QStringList words;
    bool inside = false;
    for (const QChar c : text) {
        if (isSilent(c))
            continue;
        const bool belongs = c.isLetterOrNumber() || c.isSurrogate();
        if (belongs && !inside)
            words.append(QString());
        if (belongs)
            words.back() += c;
        inside = belongs;
    }
    return words;
}

QString composed(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *composer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || composer->isNormalized(asIcu(name), status))
        return name;
    return fromIcu(composer->normalize(asIcu(name), status));
}

} // namespace

QStringList foldedWords(const QString &name)
{
    QStringList words = plainWords(caseFolded(withLookAlikesMended(composed(name))));
    for (QString &word : words)
        word = QString::fromStdString(foldSpelling(romanised(word)));
    words.removeAll(QString());
    return words;
}

QString foldedName(const QString &name)
{
    return foldedWords(name).join(u' ');
}

int foldingVersion()
{
    return 1;
}

} // namespace tizilim
