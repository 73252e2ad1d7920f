#include "model/domain/NameFolding.h"

#include "model/domain/IcuText.h"
#include "model/domain/LookAlikes.h"
#include "model/domain/Romanisation.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace tizilim {

namespace {

struct Replacement {
    QLatin1String spelling;
    QLatin1String folded;
};

// What one sound is spelt like in Latin schemes: of the identity document, of passports (ICAO), of geographers (BGN),
// of the alphabets of 2018 and 2021, and in English. Longer spellings first.
const Replacement replacements[] = {
    {QLatin1String("shch"), QLatin1String("sh")}, {QLatin1String("shsh"), QLatin1String("sh")},
    {QLatin1String("dzh"), QLatin1String("j")},   {QLatin1String("sch"), QLatin1String("sh")},
    {QLatin1String("tch"), QLatin1String("ch")},  {QLatin1String("ch"), QLatin1String("ch")},
    {QLatin1String("zh"), QLatin1String("j")},    {QLatin1String("dj"), QLatin1String("j")},
    {QLatin1String("zj"), QLatin1String("j")},    {QLatin1String("kh"), QLatin1String("h")},
    {QLatin1String("gh"), QLatin1String("g")},    {QLatin1String("ph"), QLatin1String("f")},
    {QLatin1String("ng"), QLatin1String("n")},    {QLatin1String("ck"), QLatin1String("k")},
    {QLatin1String("ce"), QLatin1String("se")},   {QLatin1String("ci"), QLatin1String("si")},
    {QLatin1String("c"), QLatin1String("k")},     {QLatin1String("q"), QLatin1String("k")},
    {QLatin1String("w"), QLatin1String("v")},     {QLatin1String("x"), QLatin1String("ks")},
};

QString withoutDoubles(const QString &word)
{
    QString single;
    for (const QChar c : word) {
        // Digits count as often as they stand there.
        if (single.isEmpty() || single.back() != c || c.isDigit())
            single += c;
    }
    return single;
}

const Replacement *replacementAt(QStringView rest)
{
    const auto found = std::ranges::find_if(
        replacements, [&](const Replacement &replacement) { return rest.startsWith(replacement.spelling); });
    return found == std::end(replacements) ? nullptr : found;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Russian е and ё, and йо, are spelt ye and yo, or at the beginning and after a vowel ie and io: all become e. Every
/// other й, ы, і and y is the letter i.
QString withGlidesFolded(QString word)
{
    word.replace(QLatin1String("ye"), QLatin1String("e")).replace(QLatin1String("yo"), QLatin1String("e"));
    word = withoutDoubles(word.replace(u'y', u'i'));
    QString folded;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
        const bool glide = word[i] == u'i' && (next == u'e' || next == u'o') && (i == 0 || isVowel(word[i - 1]));
        folded += glide ? QChar(u'e') : word[i];
        i += glide ? 1 : 0;
    }
    return folded;
}

QString foldSpelling(const QString &romanisedWord)
{
    const QString word = withGlidesFolded(romanisedWord);
    QString folded;
    for (qsizetype i = 0; i < word.size();) {
        const Replacement *replacement = replacementAt(QStringView(word).sliced(i));
        folded += replacement ? QString(replacement->folded) : QString(word[i]);
        i += replacement ? replacement->spelling.size() : 1;
    }
    return withoutDoubles(folded);
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

/// Runs of letters and digits in Latin letters; marks and apostrophes do not part them.
QStringList romanisedWords(const QString &text)
{
    QStringList words;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSilent(text[i]))
            continue;
        if (!text[i].isLetterOrNumber() && !text[i].isSurrogate()) {
            inside = false;
            continue;
        }
        if (!inside)
            words.append(QString());
        inside = true;
        words.back() += text[i];
    }
    for (QString &word : words)
        word = romanised(word);
    return words;
}

} // namespace

QStringList foldedWords(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *composer = icu::Normalizer2::getNFCInstance(status);
    const QString composed = U_SUCCESS(status) ? fromIcu(composer->normalize(asIcu(name), status)) : name;
    QStringList words = romanisedWords(caseFolded(withLookAlikesMended(composed)));
    for (QString &word : words)
        word = foldSpelling(word);
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
