#include "model/screening/CompanyWords.h"

#include "model/domain/NameFolding.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace tizilim {

namespace {

// The tables are written as people write; what is compared are their folded forms, made at first use.

struct BusinessSpelling {
    const char *word;
    const char *others; ///< parted by spaces
};

// English words of business are part of company names in Kazakhstan, written by sound; transliterated back they are far
// from what they were. Abbreviations stand for their words, plurals for the singular.
constexpr BusinessSpelling businessSpellings[] = {
    {"trade", "трейд трэйд"},
    {"trading", "трейдинг трэйдинг"},
    {"service", "сервис"},
    {"services", "сервисес svcs"},
    {"finance", "финанс финанси finans"},
    {"pay", "пэй пей"},
    {"digital", "диджитал дигитал"},
    {"tech", "тех тек"},
    {"technology", "technologies технолоджи технолоджис технологии технология tekhnologii"},
    {"logistic", "логистик logistics logistik logistika логистика логистикс"},
    {"energy", "энерджи энержи"},
    {"oil", "ойл"},
    {"gas", "газ gaz"},
    {"group", "групп groupe gruppe grupo группа тобы"},
    {"holding", "холдинг holdings холдингс"},
    {"capital", "капитал kapital"},
    {"industry", "industries индастри индастриз"},
    {"construction", "констракшн констракшен"},
    {"engineering", "инжиниринг инженеринг"},
    {"international", "интернешнл интернейшнл интернэшнл internatsional intl"},
    {"import", "импорт imports"},
    {"export", "экспорт exports eksport"},
    {"solution", "solutions солюшн солюшнс солюшен"},
    {"partner", "partners партнерс партнер партнёрс"},
    {"development", "девелопмент"},
    {"management", "менеджмент mgmt"},
    {"investment", "investments инвестмент инвестментс"},
    {"exchange", "эксчейндж иксчейндж exch"},
    {"system", "systems системс"},
    {"manufacturing", "mfg"},
    {"association", "assn assoc"},
    {"department", "dept"},
    {"university", "univ"},
    {"brothers", "bros"},
    {"organization", "organisation"},
    {"labor", "labour"},
    {"center", "centre центр tsentr"},
    {"motor", "motors моторс мотор"},
    {"consulting", "консалтинг"},
    {"security", "секьюрити"},
    {"house", "хаус хауз"},
    {"food", "foods фуд фудс"},
    {"online", "онлайн"},
    {"airline", "airlines эйрлайнс"},
    {"product", "products продукт продактс"},
    {"marketing", "маркетинг"},
    {"express", "экспресс"},
    {"building", "билдинг"},
    {"city", "сити"},
    {"life", "лайф"},
    {"group", "групп"},
    {"global", "глобал"},
    {"star", "стар"},
    {"smart", "смарт"},
    {"gold", "голд"},
    {"golden", "голден"},
    {"coin", "коин койн"},
    {"chain", "чейн"},
    {"chemical", "chemicals кемикал"},
    {"communication", "communications"},
    {"electronic", "electronics электроникс elektronika электроника"},
};

const char commonWords[] =
    "trade trading service services finance financial pay digital tech technology logistic energy energo энерго oil "
    "gas media "
    "медиа market маркет marketing group holding capital industry construction engineering international import export "
    "solution partner development management insurance investment invest инвест bank банк банкі banking exchange "
    "system "
    "industrial manufacturing association department center global general national enterprise enterprises factory "
    "plant "
    "zavod завод institute university research organization ministry office agency firm firma фирма shipping marine "
    "maritime transport transportation trans транс stroy строй құрылыс agro агро tour tours travel commercial mining "
    "production производственное foreign fund trust consulting communication electronic chemical petrochemical metal "
    "motor auto авто aviation airline security food real estate property house product supply equipment торговый дом "
    "crypto крипто design studio club shop store online net com kz state republic iran iranian korea korean china "
    "chinese "
    "russia russian syria syrian turkey turkish kazakhstan қазақстан казахстан usa uk dubai emirates hong kong asia "
    "europe "
    "euro africa america american middle east west north south united union islamic arab cuba cuban moscow moskva "
    "germany "
    "france canada mexico india singapore panama colombia london schweiz deutschland";

const char particleWords[] = "and und et i y the of for de la el da do dos del di du le der die das für van von in on "
                             "at to v na және s e a en las "
                             "los par por po для im имени ve al и";

struct NumberWord {
    const char *word;
    std::uint32_t value;
};

constexpr NumberWord numberWords[] = {
    {"one", 1},     {"first", 1},   {"1st", 1},     {"two", 2},      {"second", 2},  {"2nd", 2},     {"three", 3},
    {"third", 3},   {"3rd", 3},     {"four", 4},    {"fourth", 4},   {"4th", 4},     {"five", 5},    {"fifth", 5},
    {"5th", 5},     {"six", 6},     {"sixth", 6},   {"6th", 6},      {"seven", 7},   {"seventh", 7}, {"7th", 7},
    {"eight", 8},   {"eighth", 8},  {"8th", 8},     {"nine", 9},     {"ninth", 9},   {"9th", 9},     {"ten", 10},
    {"tenth", 10},  {"10th", 10},   {"eleven", 11}, {"twelve", 12},  {"twenty", 20}, {"thirty", 30}, {"forty", 40},
    {"fourty", 40}, {"fifty", 50},  {"sixty", 60},  {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"первый", 1},
    {"первая", 1},  {"второй", 2},  {"вторая", 2},  {"третий", 3},   {"третья", 3},  {"один", 1},    {"два", 2},
    {"три", 3},     {"бірінші", 1}, {"екінші", 2},  {"үшінші", 3},   {"бір", 1},     {"екі", 2},     {"үш", 3},
};

using WordSet = std::unordered_set<std::string>;

std::vector<std::string> foldedList(const char *words)
{
    std::vector<std::string> list;
    for (const QString &word : foldedWords(QString::fromUtf8(words)))
        list.push_back(word.toStdString());
    return list;
}

WordSet foldedSet(const char *words)
{
    const std::vector<std::string> list = foldedList(words);
    return {list.begin(), list.end()};
}

std::unordered_map<std::string, std::string> makeSpellings()
{
    std::unordered_map<std::string, std::string> map;
    for (const BusinessSpelling &entry : businessSpellings) {
        const std::string word = foldedList(entry.word).front();
        for (std::string &other : foldedList(entry.others)) {
            if (other != word)
                map.emplace(std::move(other), word);
        }
    }
    return map;
}

std::unordered_map<std::string, std::uint32_t> makeNumbers()
{
    std::unordered_map<std::string, std::uint32_t> map;
    for (const NumberWord &number : numberWords)
        map.emplace(foldedList(number.word).front(), number.value);
    return map;
}

} // namespace

const std::string &businessSpelling(const std::string &folded)
{
    static const auto spellings = makeSpellings();
    const auto found = spellings.find(folded);
    return found == spellings.end() ? folded : found->second;
}

bool isCommonInCompanyNames(const std::string &folded)
{
    static const WordSet words = foldedSet(commonWords);
    return words.contains(folded);
}

bool isCompanyParticle(const std::string &folded)
{
    static const WordSet words = foldedSet(particleWords);
    return words.contains(folded);
}

std::optional<std::uint32_t> numberInWords(const std::string &folded)
{
    static const auto numbers = makeNumbers();
    const auto found = numbers.find(folded);
    if (found == numbers.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::uint32_t> romanNumeral(std::u16string_view letters)
{
    const auto valueOf = [](char16_t c) -> std::uint32_t { return c == u'I' ? 1 : c == u'V' ? 5 : c == u'X' ? 10 : 0; };
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::uint32_t here = valueOf(letters[i]);
        if (here == 0 || letters.size() > 5)
            return std::nullopt;
        const std::uint32_t next = i + 1 < letters.size() ? valueOf(letters[i + 1]) : 0;
        value = here < next ? value - here : value + here;
    }
    return value;
}

} // namespace tizilim
