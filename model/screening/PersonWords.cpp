#include "model/screening/PersonWords.h"

#include "model/screening/Sounds.h"

#include <algorithm>
#include <iterator>

namespace tizilim {

namespace {

struct Ending {
    std::string_view letters;
    NameSex sex;
};

// Folded. Longer ones first: what is left must be the father's name. Russian -ич after -а and -я (Ильич, Кузьмич),
// Kazakh ‑ұлы and ‑қызы with their Russian and Turkic spellings; Azerbaijani oğlu and qızı.
constexpr Ending patronymicEndings[] = {
    {"inichna", NameSex::Female}, {"inishna", NameSex::Female}, {"ovich", NameSex::Male},  {"evich", NameSex::Male},
    {"ovitch", NameSex::Male},    {"avich", NameSex::Male},     {"ovych", NameSex::Male},  {"evna", NameSex::Female},
    {"ovna", NameSex::Female},    {"avna", NameSex::Female},    {"ivna", NameSex::Female}, {"ichna", NameSex::Female},
    {"kizi", NameSex::Female},    {"gizi", NameSex::Female},    {"kizu", NameSex::Female}, {"ogli", NameSex::Male},
    {"oglu", NameSex::Male},      {"ugli", NameSex::Male},      {"uli", NameSex::Male},
};

// Surnames: the ending tells the sex, and the name is the same without it.
constexpr Ending surnameEndings[] = {
    {"ova", NameSex::Female}, {"eva", NameSex::Female}, {"ina", NameSex::Female}, {"skaia", NameSex::Female},
    {"ov", NameSex::Male},    {"ev", NameSex::Male},    {"in", NameSex::Male},    {"ski", NameSex::Male},
    {"ovs", NameSex::Male},   {"evs", NameSex::Male}, // in Latvian
};

constexpr std::string_view patronymicMarkers[] = {"uli", "kizi", "gizi", "ogli", "oglu", "ugli", "ulu"};

constexpr std::string_view titleWords[] = {
    "dr",        "mr",       "mrs",      "ms",         "sir",       "lord",    "monsieur", "madame",  "mister",
    "prof",      "profesor", "doktor",   "president",  "prezident", "general", "gen",      "kolonel", "kol",
    "major",     "kapitan",  "komander", "lieutenant", "eng",       "ing",     "inzhener", "haji",    "haj",
    "hajji",     "hadji",    "hoja",     "sheih",      "sheik",     "shaih",   "shaik",    "sheikh",  "mulah",
    "mula",      "mola",     "maulavi",  "mavlavi",    "mavlana",   "maulana", "mufti",    "kari",    "ustad",
    "ustaz",     "said",     "saied",    "seied",      "seyed",     "saiid",   "sayid",    "imam",    "emir",
    "honorable", "gospodin", "gospoja",  "mirza",
};

// Arabic article and kinship, Romance, German and Dutch prepositions, Spanish and Portuguese "and".
constexpr std::string_view personParticles[] = {
    "al",    "el",   "ul",  "ad", "ar", "as",  "ash", "an", "at",   "az",    "l",  "bin", "ben", "ibn", "bint", "binti",
    "benti", "bent", "de",  "da", "do", "dos", "del", "di", "du",   "la",    "le", "las", "los", "van", "von",  "der",
    "den",   "ter",  "ten", "i",  "u",  "ud",  "ur",  "d",  "dela", "della", "ou", "ve",  "the", "of",
};

bool contains(std::string_view word, const auto &list)
{
    return std::ranges::find(list, word) != std::end(list);
}

bool isVowel(char c)
{
    return std::string_view("aeiou").contains(c);
}

/// Fathers' names lose a final vowel before ‑ович and ‑ұлы and gain a glide: Низам and Низами, Риза and Ризович,
/// Әбдібай and Абдибаевич have the same stem.
std::string stemOf(std::string_view father)
{
    while (father.size() > 2 && isVowel(father.back()))
        father.remove_suffix(1);
    return soundsOf(father);
}

const Ending *endingOf(std::string_view word, const auto &endings, std::size_t leastStem)
{
    const auto found = std::ranges::find_if(endings, [&](const Ending &ending) {
        return word.size() >= ending.letters.size() + leastStem && word.ends_with(ending.letters);
    });
    return found == std::end(endings) ? nullptr : found;
}

} // namespace

WordFacts personWordFacts(std::string folded)
{
    WordFacts facts;
    facts.sounds = soundsOf(folded);
    facts.core = facts.sounds;
    if (const Ending *ending = endingOf(folded, patronymicEndings, 2)) {
        facts.core = stemOf(std::string_view(folded).substr(0, folded.size() - ending->letters.size()));
        facts.patronymic = true;
        facts.sex = ending->sex;
    } else if (const Ending *surname = endingOf(folded, surnameEndings, 3)) {
        facts.sex = surname->sex;
        if (surname->letters == "skaia")
            facts.core = soundsOf(folded.substr(0, folded.size() - 3) + 'i');
        else if (surname->sex == NameSex::Female || surname->letters.ends_with('s'))
            facts.core.pop_back();
    }
    facts.folded = std::move(folded);
    return facts;
}

bool isPatronymicMarker(std::string_view folded)
{
    return contains(folded, patronymicMarkers);
}

bool isTitle(std::string_view folded)
{
    return contains(folded, titleWords);
}

bool isParticle(std::string_view folded)
{
    return contains(folded, personParticles);
}

} // namespace tizilim
