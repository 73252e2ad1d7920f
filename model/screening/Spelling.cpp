#include "model/screening/Spelling.h"

#include "model/domain/LookAlikes.h"
#include "model/domain/NameFolding.h"
#include "model/screening/CompanyWords.h"
#include "model/screening/PersonWords.h"
#include "model/screening/Sounds.h"

#include <QString>

#include <algorithm>

namespace tizilim {

namespace {

/// Spellings are forgotten when there are this many: enough for the words of a national register.
constexpr std::size_t mostSpellings = 400'000;

/// Digits stand for letters that look like them where a name would hide from a search: Ig0r.
QString withDigitsAsLetters(QString word)
{
    constexpr char16_t letters[] = u"oizeasgtbg";
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    for (QChar &c : word) {
        if (hasLetter && c >= u'0' && c <= u'9')
            c = QChar(letters[c.unicode() - u'0']);
    }
    return word;
}

std::string foldedWord(const QString &word)
{
    std::string folded;
    for (const QString &part : foldedWords(word))
        folded += part.toStdString();
    return folded;
}

WordFacts companyWordFacts(const std::string &folded)
{
    WordFacts facts;
    facts.folded = businessSpelling(folded);
    facts.sounds = soundsOf(facts.folded);
    facts.core = facts.sounds;
    return facts;
}

std::uint32_t numberIn(const std::u16string &small, const std::string &folded)
{
    std::uint32_t number = 0;
    if (std::ranges::all_of(small, [](char16_t c) { return c >= u'0' && c <= u'9'; }) && small.size() < 9) {
        for (const char16_t c : small)
            number = number * 10 + (c - u'0');
        return number;
    }
    return numberInWords(folded).value_or(0);
}

Spelling learn(std::u16string_view text)
{
    const QString word = QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
    Spelling spelling;
    for (const QChar c : word.toLower()) {
        if (!isSilentInNames(c))
            spelling.small += c.unicode();
    }
    spelling.letters = static_cast<std::uint8_t>(std::min<std::size_t>(spelling.small.size(), 255));
    spelling.hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    spelling.allCapitals = word.isUpper();
    const std::string folded = foldedWord(word);
    const bool cyrillic = std::ranges::any_of(word, [](QChar c) { return isCyrillicLetter(c.unicode()); });
    spelling.person = personWordFacts(spelling.hasDigit ? foldedWord(withDigitsAsLetters(word)) : folded);
    spelling.company = companyWordFacts(folded);
    spelling.person.cyrillic = spelling.company.cyrillic = cyrillic;
    spelling.title = isTitle(spelling.person.folded);
    spelling.particle = isParticle(spelling.person.folded);
    spelling.marker = isPatronymicMarker(spelling.person.folded);
    spelling.companyCommon = isCommonInCompanyNames(spelling.company.folded);
    spelling.companyParticle = isCompanyParticle(spelling.company.folded);
    spelling.number = numberIn(spelling.small, folded);
    return spelling;
}

} // namespace

bool isSilentInNames(QChar c)
{
    return c.isMark() || QStringView(u"'’‘ʼʹʻʾʿ`´′").contains(c);
}

const Spelling &Spellings::of(std::u16string_view text)
{
    const auto found = m_known.find(text);
    return found != m_known.end() ? found->second : m_known.emplace(text, learn(text)).first->second;
}

void Spellings::forgetIfMany()
{
    if (m_known.size() > mostSpellings)
        m_known.clear();
}

} // namespace tizilim
