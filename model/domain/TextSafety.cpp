#include "model/domain/TextSafety.h"

#include "model/domain/IcuText.h"
#include "model/domain/LookAlikes.h"
#include "model/domain/WordBounds.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace tizilim {

namespace {

/// The code of the reason for which a character is refused, or null.
const char *reasonAgainst(char32_t c, Lines lines)
{
    const auto codePoint = static_cast<UChar32>(c);
    if (c == 0)
        return "text.nul";
    if (u_hasBinaryProperty(codePoint, UCHAR_BIDI_CONTROL))
        return "text.bidi_control";
    switch (u_charType(codePoint)) {
    case U_CONTROL_CHAR:
        return lines == Lines::Many && (c == U'\n' || c == U'\t') ? nullptr : "text.control";
    case U_UNASSIGNED:
        return "text.unassigned";
    case U_SURROGATE:
        return "text.surrogate";
    default:
        return nullptr;
    }
}

QString codePointText(char32_t c)
{
    return QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
}

Result<void> checkCharacters(const QString &text, Lines lines)
{
    const icu::UnicodeString characters = asIcu(text);
    int place = 1;
    for (int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1), ++place) {
        const auto c = static_cast<char32_t>(characters.char32At(i));
        if (const char *reason = reasonAgainst(c, lines))
            return failure(Error::refused(reason, {QString::number(place), codePointText(c)}));
    }
    return {};
}

void findOtherScript(const QString &text, const WordBounds &word, std::vector<SuspiciousCharacter> &found)
{
    const QStringView wordText = QStringView(text).sliced(word.begin, word.end - word.begin);
    const auto isOfScript = [](bool cyrillic) {
        return [cyrillic](QChar c) { return cyrillic ? isCyrillicLetter(c.unicode()) : isLatinLetter(c.unicode()); };
    };
    if (!std::ranges::any_of(wordText, isOfScript(true)) || !std::ranges::any_of(wordText, isOfScript(false)))
        return;
    const bool cyrillicWord = isMeantInCyrillic(wordText);
    for (qsizetype i = word.begin; i < word.end; ++i) {
        if (isOfScript(!cyrillicWord)(text[i]))
            found.push_back({SuspiciousCharacter::Kind::OtherScript, i, text[i].unicode(),
                             cyrillicWord ? cyrillicLookAlike(text[i]) : latinLookAlike(text[i])});
    }
}

void findInvisible(const QString &text, std::vector<SuspiciousCharacter> &found)
{
    const icu::UnicodeString characters = asIcu(text);
    for (int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1)) {
        const UChar32 c = characters.char32At(i);
        if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            found.push_back({SuspiciousCharacter::Kind::Invisible, i, static_cast<char32_t>(c), {}});
    }
}

} // namespace

Result<QString> safeText(const QString &text, Lines lines)
{
    TIZILIM_TRY(checkCharacters(text, lines));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *composer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return failure(Error::internal("text.normalisation", {QString::fromLatin1(u_errorName(status))}));
    if (composer->isNormalized(asIcu(text), status) && U_SUCCESS(status))
        return text;
    return fromIcu(composer->normalize(asIcu(text), status));
}

std::vector<SuspiciousCharacter> suspiciousCharacters(const QString &text)
{
    std::vector<SuspiciousCharacter> found;
    for (const WordBounds &word : wordsOf(text))
        findOtherScript(text, word, found);
    findInvisible(text, found);
    std::ranges::sort(found, {}, &SuspiciousCharacter::position);
    return found;
}

} // namespace tizilim
