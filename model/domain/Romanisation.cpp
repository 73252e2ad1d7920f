#include "model/domain/Romanisation.h"

#include "model/domain/IcuText.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace tizilim {

namespace {

struct Letter {
    char16_t letter;
    const char *latin;
};

// Sorted by letter. Kazakh letters become what their nearest Russian ones become, so that a name is found by a document
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

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

const char *latinFor(QChar c)
{
    const auto found = std::ranges::find(letters, c.unicode(), &Letter::letter);
    return found == std::end(letters) ? nullptr : found->latin;
}

/// The letter without its marks, if it decomposes.
QString withoutMarks(QChar c)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *decomposer = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !decomposer->getDecomposition(c.unicode(), parts))
        return {};
    return fromIcu(parts).left(1);
}

/// What the table or its decomposition says a letter is; null if neither says anything.
QString romanisedLetter(QChar c)
{
    if (isPlain(c))
        return c;
    if (const char *latin = latinFor(c))
        return QString::fromLatin1(latin);
    const QString base = withoutMarks(c);
    if (base.isEmpty())
        return {};
    const char *latin = latinFor(base[0]);
    return isPlain(base[0]) ? base : latin != nullptr ? QString::fromLatin1(latin) : QString();
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

QString romanisedByIcu(const QString &text)
{
    const icu::Transliterator *transliterator = anyToLatin();
    if (transliterator == nullptr)
        return {};
    icu::UnicodeString latin(text.utf16(), static_cast<int32_t>(text.size()));
    transliterator->transliterate(latin);
    QString plain = fromIcu(latin);
    plain.removeIf([](QChar c) { return !isPlain(c); });
    return plain;
}

} // namespace

QString romanised(const QString &foldedWord)
{
    QString latin;
    QString foreign; // a run that neither the table nor a decomposition knows
    for (const QChar c : foldedWord) {
        const QString letter = romanisedLetter(c);
        if (letter.isNull()) {
            foreign += c;
            continue;
        }
        if (!foreign.isEmpty())
            latin += romanisedByIcu(std::exchange(foreign, {}));
        latin += letter;
    }
    return foreign.isEmpty() ? latin : latin + romanisedByIcu(foreign);
}

} // namespace tizilim
