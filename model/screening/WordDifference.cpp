#include "model/screening/WordDifference.h"

#include "model/screening/Sounds.h"

#include <algorithm>

namespace tizilim {

namespace {

std::string_view withoutLastVowels(std::string_view sounds)
{
    while (sounds.size() > 2 && std::string_view("aeiou").contains(sounds.back()))
        sounds.remove_suffix(1);
    return sounds;
}

} // namespace

bool mayAgree(const NameWord &one, const NameWord &other)
{
    return (isMajor(one) && (isMajor(other) || other.wordClass == WordClass::Title))
           || (one.wordClass == WordClass::Title && isMajor(other));
}

PairDifference differenceOfSounds(std::string_view one, std::string_view other, double most)
{
    if (one == other)
        return {0, true, false};
    const SoundDifference difference =
        soundDifference(one, other, most * static_cast<double>(std::max(one.size(), other.size())));
    return {static_cast<float>(relativeDifference(difference, one.size(), other.size())), difference.onlySpelling,
            false};
}

PairDifference differenceOf(const NameWord &one, const NameWord &other, double most)
{
    if (!mayAgree(one, other))
        return {};
    if (one.wordClass == WordClass::Number || other.wordClass == WordClass::Number)
        return one.wordClass == other.wordClass && one.value == other.value ? PairDifference{0, true, false}
                                                                            : PairDifference{};
    const bool father = one.wordClass == WordClass::Patronymic;
    const bool otherFather = other.wordClass == WordClass::Patronymic;
    if (father == otherFather)
        return differenceOfSounds(one.facts.core, other.facts.core, most);
    PairDifference stems = differenceOfSounds(
        father ? std::string_view(one.facts.core) : withoutLastVowels(one.facts.sounds),
        otherFather ? std::string_view(other.facts.core) : withoutLastVowels(other.facts.sounds), most);
    stems.byFather = true;
    // Surnames that look like patronymics (Abramovich, Plenković), and patronymics with a slip in the ending.
    const PairDifference whole = differenceOfSounds(one.facts.sounds, other.facts.sounds, most);
    return whole.relative <= stems.relative ? whole : stems;
}

} // namespace tizilim
