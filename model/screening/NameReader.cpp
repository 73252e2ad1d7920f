#include "model/screening/NameReader.h"

#include "model/screening/CompanyForms.h"
#include "model/screening/CompanyWords.h"
#include "model/screening/PersonWords.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>

namespace tizilim {

namespace {

/// Of names longer than anybody's the rest is not read.
constexpr std::size_t mostWords = 24;

/// A run of letters and digits in a name.
struct Token {
    const Spelling *spelling = nullptr;
    std::uint16_t begin = 0;
    std::uint16_t end = 0;
    bool dotAfter = false;
    bool joinedToNext = false; ///< nothing but a dot or nothing at all between it and the next
    bool commaAfter = false;
};

bool belongs(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || isSilentInNames(c);
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
std::vector<Token> tokensOf(QStringView name, Spellings &spellings)
{
    constexpr std::size_t usualWords = 6;
    std::vector<Token> tokens;
    tokens.reserve(usualWords);
    const auto *units = reinterpret_cast<const char16_t *>(name.utf16());
    const auto size = static_cast<std::size_t>(std::min<qsizetype>(name.size(), 0xFFFF));
    for (std::size_t i = 0; i < size && tokens.size() < mostWords;) {
        if (!belongs(name[static_cast<qsizetype>(i)])) {
            if (units[i] == u',' && !tokens.empty())
                tokens.back().commaAfter = true;
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
    const NameSex sex = marker.spelling->person.folded.starts_with('k') || marker.spelling->person.folded.starts_with('g')
                        ? NameSex::Female
                        : NameSex::Male;
    father.facts = personWordFacts(father.facts.folded + (sex == NameSex::Female ? "kizi" : "uli"));
    father.wordClass = WordClass::Patronymic;
    father.end = marker.end;
}

/// Abd al-Rahman and Abdul Rahman: the article belongs to the servant, whose name is nothing without what follows.
bool isArticleOfServant(const NameWord &before, const NameWord &article)
{
    const std::string &word = article.facts.folded;
    return before.facts.folded == "abd" && article.wordClass == WordClass::Particle && word.size() <= 2
           && std::string_view("aeu").contains(word.front());
}

void joinServant(NameWord &servant, const NameWord &article)
{
    const bool cyrillic = servant.facts.cyrillic;
    servant.facts = personWordFacts("abdul");
    servant.facts.cyrillic = cyrillic;
    servant.end = article.end;
}

bool isName(const NameWord &word)
{
    return word.wordClass == WordClass::Name || word.wordClass == WordClass::Patronymic;
}

/// Words that are titles or particles elsewhere are a name where there would be none without them: Said, Wan, Haji.
void makeNames(std::span<NameWord> words, std::size_t least)
{
    for (const WordClass wordClass : {WordClass::Title, WordClass::Particle}) {
        for (NameWord &word : words) {
            if (static_cast<std::size_t>(std::ranges::count_if(words, isName)) >= least)
                return;
            if (word.wordClass == wordClass && word.facts.folded.size() > 2)
                word.wordClass = WordClass::Name;
        }
    }
}

WordClass personClassOf(const Spelling &spelling)
{
    return spelling.particle            ? WordClass::Particle
           : spelling.title             ? WordClass::Title
           : spelling.person.patronymic ? WordClass::Patronymic
                                        : WordClass::Name;
}

void addInitials(std::vector<NameWord> &words, const Token &token, Spellings &spellings)
{
    const Spelling &spelling = *token.spelling;
    words.push_back(wordOf(token, spelling.person, WordClass::Initial));
    if (spelling.letters != 2 || token.dotAfter)
        return;
    words.back().facts = spellings.of(spelling.small.substr(0, 1)).person;
    words.push_back(wordOf(token, spellings.of(spelling.small.substr(1, 1)).person, WordClass::Initial));
}

void addPersonWord(std::vector<NameWord> &words, const Token &token)
{
    NameWord word = wordOf(token, token.spelling->person, personClassOf(*token.spelling));
    if (!words.empty() && isArticleOfServant(words.back(), word))
        joinServant(words.back(), word);
    else
        words.push_back(std::move(word));
}

NameModel readPerson(const std::vector<Token> &tokens, Spellings &spellings)
{
    NameModel name{NameKind::Person, {}, 0};
    std::vector<NameWord> &words = name.words;
    words.reserve(tokens.size() + 1);
    const bool inCapitals = std::ranges::all_of(tokens, [](const Token &token) { return token.spelling->allCapitals; });
    for (const Token &token : tokens) {
        const Spelling &spelling = *token.spelling;
        if (spelling.person.folded.empty())
            continue;
        if (spelling.marker && !words.empty() && words.back().wordClass == WordClass::Name)
            makePatronymic(words.back(), token);
        else if (isInitial(token, inCapitals))
            addInitials(words, token, spellings);
        else
            addPersonWord(words, token);
        if (token.commaAfter && name.familyWords == 0)
            name.familyWords = static_cast<std::uint8_t>(words.size());
    }
    if (name.familyWords == words.size())
        name.familyWords = 0;
    makeNames(std::span(words).first(name.familyWords), 1);
    const std::span<NameWord> given = std::span(words).subspan(name.familyWords);
    const bool initials =
        std::ranges::any_of(given, [](const NameWord &word) { return word.wordClass == WordClass::Initial; });
    makeNames(given, name.familyWords > 0 || initials ? (initials ? 0 : 1) : std::min<std::size_t>(given.size(), 2));
    return name;
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
std::vector<Token> withLettersJoined(const std::vector<Token> &tokens, Spellings &spellings)
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

NameModel NameReader::read(QStringView name, NameKind kind)
{
    m_spellings.forgetIfMany();
    const std::vector<Token> tokens = tokensOf(name, m_spellings);
    if (kind != NameKind::Person) {
        std::vector<NameWord> words = companyWords(withLettersJoined(tokens, m_spellings), name);
        if (kind == NameKind::Company || hasForm(words))
            return {NameKind::Company, std::move(words), 0};
    }
    return readPerson(tokens, m_spellings);
}

} // namespace tizilim
