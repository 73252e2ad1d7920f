#include "model/domain/LookAlikes.h"

#include "model/domain/WordBounds.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

// The blocks of Cyrillic letters but for the thousands sign and combining marks; other letters are asked of ICU.
constexpr char32_t firstCyrillic = 0x0400;
constexpr char32_t lastCyrillic = 0x052F;
constexpr char32_t firstCyrillicSign = 0x0482;
constexpr char32_t lastCyrillicSign = 0x0489;

struct Pair {
    char16_t latin;
    char16_t cyrillic;
};

constexpr Pair pairs[] = {
    {u'A', u'А'}, {u'B', u'В'}, {u'C', u'С'}, {u'E', u'Е'}, {u'H', u'Н'}, {u'I', u'І'}, {u'K', u'К'},
    {u'M', u'М'}, {u'O', u'О'}, {u'P', u'Р'}, {u'T', u'Т'}, {u'X', u'Х'}, {u'Y', u'У'}, {u'Ə', u'Ә'},
    {u'a', u'а'}, {u'c', u'с'}, {u'e', u'е'}, {u'h', u'һ'}, {u'i', u'і'}, {u'k', u'к'}, {u'o', u'о'},
    {u'p', u'р'}, {u'x', u'х'}, {u'y', u'у'}, {u'ə', u'ә'}, {u'H', u'Һ'}, // one way only: a Latin H is read as Н
};

bool hasScript(char32_t c, UScriptCode script)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == script && U_SUCCESS(status);
}

void mendWord(QString &text, const WordBounds &word)
{
    bool latin = false;
    bool cyrillic = false;
    for (qsizetype i = word.begin; i < word.end; ++i) {
        latin = latin || isLatinLetter(text[i].unicode());
        cyrillic = cyrillic || isCyrillicLetter(text[i].unicode());
    }
    if (!latin || !cyrillic)
        return;
    const bool toCyrillic = isMeantInCyrillic(QStringView(text).sliced(word.begin, word.end - word.begin));
    for (qsizetype i = word.begin; i < word.end; ++i) {
        const QChar other = toCyrillic ? cyrillicLookAlike(text[i]) : latinLookAlike(text[i]);
        if (!other.isNull())
            text[i] = other;
    }
}

} // namespace

bool isLatinLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    if (c >= firstCyrillic && c <= lastCyrillic)
        return false;
    return hasScript(c, USCRIPT_LATIN);
}

bool isCyrillicLetter(char32_t c)
{
    if (c < firstCyrillic)
        return false;
    return (c <= lastCyrillic && (c < firstCyrillicSign || c > lastCyrillicSign)) || hasScript(c, USCRIPT_CYRILLIC);
}

QChar cyrillicLookAlike(QChar latin)
{
    const auto found = std::ranges::find(pairs, latin.unicode(), &Pair::latin);
    return latin.isNull() || found == std::end(pairs) ? QChar() : QChar(found->cyrillic);
}

QChar latinLookAlike(QChar cyrillic)
{
    const auto found = std::ranges::find(pairs, cyrillic.unicode(), &Pair::cyrillic);
    return found == std::end(pairs) ? QChar() : QChar(found->latin);
}

bool isMeantInCyrillic(QStringView mixedWord)
{
    qsizetype balance = 0;
    for (const QChar c : mixedWord) {
        if (isLatinLetter(c.unicode()) && cyrillicLookAlike(c).isNull())
            --balance;
        else if (isCyrillicLetter(c.unicode()) && latinLookAlike(c).isNull())
            ++balance;
    }
    return balance >= 0;
}

QString withLookAlikesMended(const QString &text)
{
    const auto isOf = [&](auto script) {
        return std::ranges::any_of(text, [&](QChar c) { return script(c.unicode()); });
    };
    if (!isOf(isLatinLetter) || !isOf(isCyrillicLetter))
        return text;
    QString mended = text;
    for (const WordBounds &word : wordsOf(text))
        mendWord(mended, word);
    return mended;
}

} // namespace tizilim
