#include "model/screening/NameReader.h"

#include "model/domain/NameFolding.h"
#include "model/screening/CompanyForms.h"
#include "model/screening/CompanyWords.h"
#include "model/screening/PersonWords.h"
#include "model/screening/Sounds.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

namespace tizilim {

namespace {

/// Of names longer than anybody's the rest is not read.
constexpr std::size_t mostWords = 24;
/// Spellings are forgotten when there are this many: enough for the words of a national register.
constexpr std::size_t mostSpellings = 400'000;

struct SpellingHash {
    using is_transparent = void;
    std::size_t operator()(std::u16string_view text) const { return std::hash<std::u16string_view>()(text); }
};

/// What is known of a spelling, in a person's name and in a company's.
struct Spelling {
    std::u16string small; ///< in small letters, without marks of separation; as legal forms are looked up
    WordFacts person;
    WordFacts company;
    std::uint8_t letters = 0;
    bool allCapitals = false;
    bool hasDigit = false;
    bool title = false;
    bool particle = false;
    bool marker = false;
    bool companyCommon = false;
    bool companyParticle = false;
    std::uint32_t number = 0; ///< in digits or words; 0 for none
};

/// A run of letters and digits in a name.
struct Token {
    const Spelling *spelling = nullptr;
    std::uint16_t begin = 0;
    std::uint16_t end = 0;
    bool dotAfter = false;
    bool joinedToNext = false; ///< nothing but a dot or nothing at all between it and the next
    bool bracketed = false;
};

bool isSilent(QChar c)
{
    return c.isMark() || QStringView(u"'’‘ʼʹʻʾʿ`´′").contains(c);
}

bool belongs(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || isSilent(c);
}

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
        if (!isSilent(c))
            spelling.small += c.unicode();
    }
    spelling.letters = static_cast<std::uint8_t>(std::min<std::size_t>(spelling.small.size(), 255));
    spelling.hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    spelling.allCapitals = word.isUpper();
    const std::string folded = foldedWord(word);
    spelling.person = personWordFacts(spelling.hasDigit ? foldedWord(withDigitsAsLetters(word)) : folded);
    spelling.company = companyWordFacts(folded);
    spelling.title = isTitle(spelling.person.folded);
    spelling.particle = isParticle(spelling.person.folded);
    spelling.marker = isPatronymicMarker(spelling.person.folded);
    spelling.companyCommon = isCommonInCompanyNames(spelling.company.folded);
    spelling.companyParticle = isCompanyParticle(spelling.company.folded);
    spelling.number = numberIn(spelling.small, folded);
    return spelling;
}

NameWord wordOf(const Token &token, const WordFacts &facts, WordClass wordClass)
{
    NameWord word;
    word.facts = facts;
    word.wordClass = wordClass;
    word.begin = token.begin;
    word.end = token.end;
    return word;
}

} // namespace

struct NameReader::Spellings {
    std::unordered_map<std::u16string, Spelling, SpellingHash, std::equal_to<>> known;

    const Spelling &of(std::u16string_view text)
    {
        const auto found = known.find(text);
        return found != known.end() ? found->second : known.emplace(text, learn(text)).first->second;
    }
};

namespace {

/// SiemensAG: capitals at the end of a word in small letters.
bool beginsGluedForm(QStringView name, std::size_t at)
{
    const QStringView rest = name.sliced(static_cast<qsizetype>(at));
    if (!rest.front().isUpper() || !name[static_cast<qsizetype>(at) - 1].isLower())
        return false;
    qsizetype capitals = 0;
    while (capitals < rest.size() && rest[capitals].isUpper())
        ++capitals;
    return capitals >= 2 && (capitals == rest.size() || !belongs(rest[capitals]));
}

/// Splits a name into runs of letters and digits.
std::vector<Token> tokensOf(QStringView name, auto &spellings)
{
    std::vector<Token> tokens;
    const auto *units = reinterpret_cast<const char16_t *>(name.utf16());
    const auto size = static_cast<std::size_t>(std::min<qsizetype>(name.size(), 0xFFFF));
    std::size_t brackets = 0;
    for (std::size_t i = 0; i < size && tokens.size() < mostWords;) {
        if (!belongs(name[static_cast<qsizetype>(i)])) {
            brackets += units[i] == u'(' ? 1 : 0;
            brackets -= units[i] == u')' && brackets > 0 ? 1 : 0;
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < size && belongs(name[static_cast<qsizetype>(i)]) && !(i > begin && beginsGluedForm(name, i)))
            ++i;
        const Spelling &spelling = spellings.of(std::u16string_view(units + begin, i - begin));
        if (spelling.small.empty())
            continue;
        Token token{&spelling, static_cast<std::uint16_t>(begin), static_cast<std::uint16_t>(i)};
        token.dotAfter = i < size && units[i] == u'.';
        const std::size_t next = token.dotAfter ? i + 1 : i;
        token.joinedToNext = token.dotAfter && next < size && belongs(name[static_cast<qsizetype>(next)]);
        token.bracketed = brackets > 0;
        tokens.push_back(token);
    }
    return tokens;
}

bool isInitial(const Token &token, bool nameInCapitals)
{
    const Spelling &spelling = *token.spelling;
    if (spelling.hasDigit)
        return false;
    // Дж., Ю. (iu): one letter, or two with a dot behind them. JC: two capitals that no syllable can be made of.
    if (spelling.letters == 1 || (spelling.letters == 2 && token.dotAfter && !spelling.title))
        return true;
    const auto isVowel = [](char c) { return std::string_view("aeiou").contains(c); };
    return spelling.letters == 2 && spelling.allCapitals && !nameInCapitals
           && std::ranges::none_of(spelling.person.folded, isVowel);
}

void makePatronymic(NameWord &father, const Token &marker)
{
    const Sex sex = marker.spelling->person.folded.starts_with('k') || marker.spelling->person.folded.starts_with('g')
                        ? Sex::Female
                        : Sex::Male;
    father.facts = personWordFacts(father.facts.folded + (sex == Sex::Female ? "kizi" : "uli"));
    father.wordClass = WordClass::Patronymic;
    father.end = marker.end;
}

std::vector<NameWord> personWords(const std::vector<Token> &tokens, auto &spellings)
{
    std::vector<NameWord> words;
    const bool inCapitals = std::ranges::all_of(tokens, [](const Token &token) { return token.spelling->allCapitals; });
    for (const Token &token : tokens) {
        const Spelling &spelling = *token.spelling;
        if (spelling.person.folded.empty())
            continue;
        if (spelling.marker && !words.empty() && words.back().wordClass == WordClass::Name) {
            makePatronymic(words.back(), token);
        } else if (isInitial(token, inCapitals)) {
            words.push_back(wordOf(token, spelling.person, WordClass::Initial));
            if (spelling.letters == 2 && !token.dotAfter) {
                words.back().facts = spellings.of(spelling.small.substr(0, 1)).person;
                words.push_back(wordOf(token, spellings.of(spelling.small.substr(1, 1)).person, WordClass::Initial));
            }
        } else {
            const WordClass wordClass = spelling.particle            ? WordClass::Particle
                                        : spelling.title             ? WordClass::Title
                                        : spelling.person.patronymic ? WordClass::Patronymic
                                                                     : WordClass::Name;
            words.push_back(wordOf(token, spelling.person, wordClass));
        }
    }
    return words;
}

/// Letters written in one way: all with dots or all without. Fund V L.P. has a number and a form.
bool continuesLetters(const Token &letter, const Token &next)
{
    if (next.spelling->hasDigit)
        return false;
    if (letter.joinedToNext)
        return next.spelling->letters <= 2;
    return next.spelling->letters == 1 && letter.dotAfter == next.dotAfter;
}

/// S.A.L., B. A. Golden: single letters in a row are one word.
std::vector<Token> withLettersJoined(const std::vector<Token> &tokens, auto &spellings)
{
    std::vector<Token> joined;
    for (std::size_t i = 0; i < tokens.size();) {
        std::u16string letters = tokens[i].spelling->small;
        Token token = tokens[i];
        std::size_t next = i + 1;
        const bool isLetter = token.spelling->letters == 1 && !token.spelling->hasDigit;
        while (isLetter && next < tokens.size() && continuesLetters(tokens[next - 1], tokens[next])) {
            letters += tokens[next].spelling->small;
            token.end = tokens[next].end;
            ++next;
        }
        if (next > i + 1) {
            token.spelling = &spellings.of(letters);
        }
        joined.push_back(token);
        i = next;
    }
    return joined;
}

/// How many words at a place are a legal form; a form may stand anywhere, but a name is more than its form.
FoundForm formAt(std::span<const Token> tokens)
{
    std::vector<std::u16string> small;
    for (const Token &token : tokens.first(std::min<std::size_t>(tokens.size(), 8)))
        small.push_back(token.spelling->small);
    return legalFormAt(small);
}

NameWord companyWord(const Token &token, QStringView name, bool first)
{
    const Spelling &spelling = *token.spelling;
    const auto *units = reinterpret_cast<const char16_t *>(name.utf16());
    const auto roman =
        first ? std::nullopt : romanNumeral(std::u16string_view(units + token.begin, token.end - token.begin));
    const std::uint32_t number = roman ? *roman : spelling.number;
    NameWord word = wordOf(token, spelling.company, WordClass::Name);
    if (number > 0) {
        word.wordClass = WordClass::Number;
        word.value = number;
    } else if (spelling.hasDigit) {
        word.wordClass = WordClass::Number;
        word.value = static_cast<std::uint32_t>(std::hash<std::string>()(spelling.company.folded) | 0x8000'0000U);
    } else if (spelling.companyParticle) {
        word.wordClass = WordClass::Particle;
    } else if (spelling.companyCommon) {
        word.wordClass = WordClass::Common;
    }
    return word;
}

/// Forty-four is one number.
void addNumber(std::vector<NameWord> &words, NameWord number)
{
    if (!words.empty() && words.back().wordClass == WordClass::Number && words.back().value % 10 == 0
        && words.back().value < 100 && number.value < 10) {
        words.back().value += number.value;
        words.back().end = number.end;
    } else {
        words.push_back(std::move(number));
    }
}

std::vector<NameWord> companyWords(const std::vector<Token> &tokens, QStringView name)
{
    std::vector<NameWord> words;
    std::size_t named = 0;
    for (std::size_t i = 0; i < tokens.size();) {
        const FoundForm form = formAt(std::span(tokens).subspan(i));
        if (form.words > 0) {
            Token whole = tokens[i];
            whole.end = tokens[i + form.words - 1].end;
            words.push_back(wordOf(whole, tokens[i].spelling->company, WordClass::LegalForm));
            words.back().value = static_cast<std::uint32_t>(form.group) + 1;
            i += form.words;
            continue;
        }
        if (!tokens[i].spelling->company.folded.empty()) {
            NameWord word = companyWord(tokens[i], name, words.empty());
            named += word.wordClass == WordClass::Name ? 1 : 0;
            if (word.wordClass == WordClass::Number)
                addNumber(words, std::move(word));
            else
                words.push_back(std::move(word));
        }
        ++i;
    }
    // A name that is nothing but common words (General Trading Company) is told from others by them.
    if (named == 0) {
        for (NameWord &word : words) {
            if (word.wordClass == WordClass::Common)
                word.wordClass = WordClass::Name;
        }
    }
    return words;
}

bool hasForm(const std::vector<NameWord> &words)
{
    return std::ranges::any_of(words, [](const NameWord &word) {
        return word.wordClass == WordClass::LegalForm
               && word.value != static_cast<std::uint32_t>(FormGroup::Company) + 1;
    });
}

} // namespace

NameReader::NameReader() : m_spellings(std::make_unique<Spellings>()) {}
NameReader::~NameReader() = default;
NameReader::NameReader(NameReader &&) noexcept = default;
NameReader &NameReader::operator=(NameReader &&) noexcept = default;

NameModel NameReader::read(QStringView name, NameKind kind)
{
    if (m_spellings->known.size() > mostSpellings)
        m_spellings->known.clear();
    const std::vector<Token> tokens = tokensOf(name, *m_spellings);
    if (kind != NameKind::Person) {
        std::vector<NameWord> words = companyWords(withLettersJoined(tokens, *m_spellings), name);
        if (kind == NameKind::Company || hasForm(words))
            return {NameKind::Company, std::move(words)};
    }
    return {NameKind::Person, personWords(tokens, *m_spellings)};
}

} // namespace tizilim
