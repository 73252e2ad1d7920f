#include "model/domain/Romanisation.h"

#include "model/domain/IcuText.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tizilim {

namespace {

struct Letter {
    char16_t letter;
    const char *latin;
};

// Kazakh letters become what their nearest Russian ones become, so that a name is found by a document
// that lacks them. Cyrillic letters that are missing here decompose, or are romanised by ICU.
constexpr Letter letters[] = {
    {u'ß', "ss"}, {u'æ', "ae"}, {u'ð', "d"},  {u'ø', "o"},    {u'þ', "th"},  {u'ç', "ch"}, {u'ć', "ch"}, {u'č', "ch"},
    {u'đ', "d"},  {u'ı', "i"},  {u'ł', "l"},  {u'ŋ', "n"},    {u'œ', "oe"},  {u'ş', "sh"}, {u'š', "sh"}, {u'ș', "sh"},
    {u'ž', "zh"}, {u'ə', "a"},  {u'а', "a"},  {u'б', "b"},    {u'в', "v"},   {u'г', "g"},  {u'д', "d"},  {u'е', "e"},
    {u'ж', "zh"}, {u'з', "z"},  {u'и', "i"},  {u'й', "i"},    {u'к', "k"},   {u'л', "l"},  {u'м', "m"},  {u'н', "n"},
    {u'о', "o"},  {u'п', "p"},  {u'р', "r"},  {u'с', "s"},    {u'т', "t"},   {u'у', "u"},  {u'ф', "f"},  {u'х', "kh"},
    {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', ""},    {u'ы', "i"},  {u'ь', ""},   {u'э', "e"},
    {u'ю', "iu"}, {u'я', "ia"}, {u'ё', "e"},  {u'ђ', "dj"},   {u'є', "e"},   {u'і', "i"},  {u'ї', "i"},  {u'ј', "i"},
    {u'љ', "l"},  {u'њ', "n"},  {u'ћ', "ch"}, {u'ў', "u"},    {u'џ', "dzh"}, {u'ґ', "g"},  {u'ғ', "g"},  {u'җ', "zh"},
    {u'қ', "k"},  {u'ң', "n"},  {u'ү', "u"},  {u'ұ', "u"},    {u'ҳ', "kh"},  {u'ҷ', "j"},  {u'һ', "h"},  {u'ә', "a"},
    {u'ө', "o"},
};

// All letters above, by code point, and those of ASCII.
constexpr std::size_t tableSize = 0x530;

consteval std::array<const char *, tableSize> makeTable()
{
    std::array<const char *, tableSize> table{};
    for (const Letter &entry : letters)
        table[entry.letter] = entry.latin;
    return table;
}

constexpr auto table = makeTable();

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Appends what the table says a letter is; false if it says nothing.
bool appendByTable(std::string &latin, QChar c)
{
    if (isPlain(c)) {
        latin += c.toLatin1();
        return true;
    }
    if (c.unicode() >= tableSize || table[c.unicode()] == nullptr)
        return false;
    latin += table[c.unicode()];
    return true;
}

/// The letter without its marks, if it decomposes; else itself.
QChar withoutMarks(QChar c)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *decomposer = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !decomposer->getDecomposition(c.unicode(), parts))
        return c;
    return parts.charAt(0);
}

/// Transliterators keep state while they work, so each thread has its own.
const icu::Transliterator *anyToLatin()
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    return transliterator.get();
}

void appendByIcu(std::string &latin, QStringView text)
{
    const icu::Transliterator *transliterator = anyToLatin();
    if (transliterator == nullptr)
        return;
    icu::UnicodeString inLatin(text.utf16(), static_cast<int32_t>(text.size()));
    transliterator->transliterate(inLatin);
    for (const QChar c : fromIcu(inLatin)) {
        if (isPlain(c))
            latin += c.toLatin1();
    }
}

} // namespace

std::string romanised(QStringView caseFoldedWord)
{
    std::string latin;
    for (qsizetype i = 0; i < caseFoldedWord.size();) {
        if (appendByTable(latin, caseFoldedWord[i]) || appendByTable(latin, withoutMarks(caseFoldedWord[i]))) {
            ++i;
            continue;
        }
        // A run that neither the table nor a decomposition knows.
        const qsizetype begin = i;
        for (std::string known; i < caseFoldedWord.size() && known.empty(); i += known.empty() ? 1 : 0)
            appendByTable(known, caseFoldedWord[i]);
        appendByIcu(latin, caseFoldedWord.sliced(begin, i - begin));
    }
    return latin;
}

} // namespace tizilim
