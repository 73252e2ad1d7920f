#include "model/screening/Sounds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace tizilim {

namespace {

// Costs are twentieths of a wrong letter.
constexpr int wholeLetter = 20;
// Two letters in the wrong order are one slip of the fingers.
constexpr int exchangedLetters = 16;
/// Of longer words the rest is not compared. The dearest way then still fits 16 bits.
constexpr std::size_t longest = 24;

struct Likeness {
    char one;
    char other;
    int cost;
};

// What is spelt for what, and where. The less often two letters stand for one sound, the more they cost.
constexpr Likeness likenesses[] = {
    // Vowels: Arabic and Persian ones are heard differently (Mohammed, Muhammad), Kazakh ones have two letters in
    // Russian (ө as о or у, ә as а or е, і as и or е), unstressed ones are written by ear.
    {'a', 'e', 7},
    {'a', 'o', 7},
    {'a', 'i', 9},
    {'a', 'u', 10},
    {'e', 'i', 5},
    {'e', 'o', 9},
    {'e', 'u', 10},
    {'i', 'o', 10},
    {'i', 'u', 9},
    {'o', 'u', 4},
    // Back consonants: қ, к, х, ғ, г, Arabic qaf, kaf, kha, ghain; German ch, Dutch and Spanish j.
    {'k', 'g', 7},
    {'k', 'h', 9},
    {'g', 'h', 7},
    {'h', 'C', 8},
    {'k', 'C', 12},
    {'k', 'S', 16},
    {'X', 'k', 10},
    // Latin x is kh in Azerbaijani and Uzbek, sh in Chinese and Portuguese, s in French and Greek mouths.
    {'X', 'h', 6},
    {'X', 'S', 8},
    {'X', 's', 12},
    {'X', 'z', 12},
    // Hissing sounds between Kazakh (ш for ч, с for ц), German, French, Polish and Arabic.
    {'s', 'z', 6},
    {'s', 'S', 8},
    {'z', 'j', 9},
    {'S', 'j', 9},
    {'S', 'C', 8},
    {'C', 'j', 8},
    {'s', 'C', 13},
    {'c', 's', 7},
    {'c', 'z', 8},
    {'c', 'C', 9},
    {'c', 't', 10},
    {'c', 'k', 12},
    {'s', 'j', 13},
    // j is a vowel for Germans and Slavs, a g before e and i for others.
    {'j', 'i', 8},
    {'j', 'g', 8},
    {'j', 'd', 12},
    {'j', 'h', 10},
    {'d', 'z', 9},
    {'t', 's', 16},
    // Voice is lost or gained at the end of words and between languages.
    {'d', 't', 7},
    {'b', 'p', 8},
    {'v', 'f', 8},
    {'f', 'p', 10},
    {'v', 'b', 10},
    // Arabic and Kazakh w: Уәлихан, Валихан.
    {'v', 'u', 5},
    {'v', 'o', 8},
    {'m', 'n', 14},
    {'l', 'r', 17},
};

constexpr std::size_t letterCount = 128;

/// Costs are added up together with the number of steps that are no matter of spelling, which decides between ways of
/// the same cost.
constexpr std::uint32_t costUnit = 64;

constexpr std::uint32_t stepOf(int cost)
{
    constexpr int dearestSpelling = 13;
    return static_cast<std::uint32_t>(cost) * costUnit + (cost <= dearestSpelling ? 0 : 1);
}

using StepTable = std::array<std::array<std::uint16_t, letterCount>, letterCount>;

consteval StepTable makeSteps()
{
    StepTable steps{};
    for (std::size_t one = 0; one < letterCount; ++one) {
        for (std::size_t other = 0; other < letterCount; ++other)
            steps[one][other] = one == other ? 0 : static_cast<std::uint16_t>(stepOf(wholeLetter));
    }
    for (const Likeness &likeness : likenesses) {
        const auto one = static_cast<std::size_t>(likeness.one);
        const auto other = static_cast<std::size_t>(likeness.other);
        steps[one][other] = steps[other][one] = static_cast<std::uint16_t>(stepOf(likeness.cost));
    }
    return steps;
}

constexpr StepTable changeSteps = makeSteps();

constexpr std::array<bool, letterCount> makeVowels()
{
    std::array<bool, letterCount> table{};
    for (const char c : std::string_view("aeiou"))
        table[static_cast<std::size_t>(c)] = true;
    return table;
}

constexpr std::array<bool, letterCount> vowelTable = makeVowels();

bool isVowel(char c)
{
    return vowelTable[static_cast<unsigned char>(c) % letterCount];
}

std::size_t letterAt(std::string_view word, std::size_t at)
{
    return static_cast<unsigned char>(word[at]) % letterCount;
}

/// What it costs that one spelling has a letter which the other lacks: beside a vowel, or not.
struct MissingSteps {
    std::array<std::uint16_t, letterCount> alone{};
    std::array<std::uint16_t, letterCount> besideVowel{};
};

consteval MissingSteps makeMissingSteps()
{
    MissingSteps table;
    table.alone.fill(static_cast<std::uint16_t>(stepOf(wholeLetter)));
    // Short vowels are dropped in Arabic and in Kazakh (Тілеу, Тлеу); beside another they are length or a glide.
    for (const char c : std::string_view("aeiou"))
        table.alone[static_cast<std::size_t>(c)] = static_cast<std::uint16_t>(stepOf(10));
    table.alone['h'] = static_cast<std::uint16_t>(stepOf(7)); // written for what is hardly heard
    table.besideVowel = table.alone;
    for (const char c : std::string_view("aeo"))
        table.besideVowel[static_cast<std::size_t>(c)] = static_cast<std::uint16_t>(stepOf(7));
    for (const char c : std::string_view("iu"))
        table.besideVowel[static_cast<std::size_t>(c)] = static_cast<std::uint16_t>(stepOf(5));
    return table;
}

constexpr MissingSteps missingSteps = makeMissingSteps();

std::uint32_t stepOfMissing(std::string_view word, std::size_t at)
{
    const bool last = at + 1 == word.size();
    if (last && word[at] == 'e')
        return stepOf(7); // silent in English and French
    const bool besideVowel = (at > 0 && isVowel(word[at - 1])) || (!last && isVowel(word[at + 1]));
    return (besideVowel ? missingSteps.besideVowel : missingSteps.alone)[letterAt(word, at)];
}

using Row = std::array<std::uint16_t, longest + 1>;

/// What two words differ in, without what they begin and end with alike; most words that are compared share much.
struct Middle {
    std::size_t begin = 0;
    std::size_t length = 0;
    std::size_t otherLength = 0;
};

Middle middleOf(std::string_view one, std::string_view other)
{
    const std::size_t shorter = std::min(one.size(), other.size());
    Middle middle;
    while (middle.begin < shorter && one[middle.begin] == other[middle.begin])
        ++middle.begin;
    std::size_t ending = 0;
    while (middle.begin + ending < shorter && one[one.size() - ending - 1] == other[other.size() - ending - 1])
        ++ending;
    middle.length = one.size() - middle.begin - ending;
    middle.otherLength = other.size() - middle.begin - ending;
    return middle;
}

void fillMissingSteps(std::string_view word, std::size_t begin, std::size_t length, Row &steps)
{
    for (std::size_t i = 0; i < length; ++i)
        steps[i] = static_cast<std::uint16_t>(stepOfMissing(word, begin + i));
}

struct SoundClass {
    char sound;
    char itsClass;
};

// Sounds that are spelt for one another; all others are a class of their own.
constexpr SoundClass soundClassOf[] = {
    {'b', 'p'}, {'f', 'p'}, {'d', 't'}, {'g', 'k'}, {'h', 'k'}, {'X', 'k'}, {'z', 's'}, {'S', 's'},
    {'C', 's'}, {'c', 's'}, {'j', 's'}, {'e', 'a'}, {'i', 'a'}, {'o', 'a'}, {'u', 'a'}, {'v', 'a'},
};

consteval std::array<char, letterCount> makeClasses()
{
    std::array<char, letterCount> table{};
    for (std::size_t letter = 0; letter < letterCount; ++letter)
        table[letter] = static_cast<char>(letter);
    for (const SoundClass &entry : soundClassOf)
        table[static_cast<std::size_t>(entry.sound)] = entry.itsClass;
    return table;
}

constexpr auto classTable = makeClasses();

char classOf(char sound)
{
    return classTable[static_cast<unsigned char>(sound) % letterCount];
}

} // namespace

std::string soundsOf(std::string_view foldedWord)
{
    std::string sounds;
    sounds.reserve(foldedWord.size());
    for (std::size_t i = 0; i < foldedWord.size(); ++i) {
        const char next = i + 1 < foldedWord.size() ? foldedWord[i + 1] : '\0';
        char sound = foldedWord[i];
        if (next == 'h' && (sound == 's' || sound == 'c'))
            sound = sound == 's' ? 'S' : 'C';
        else if (sound == 't' && next == 's')
            sound = 'c';
        else if (sound == 'k' && next == 's')
            sound = 'X';
        if (sound != foldedWord[i])
            ++i;
        sounds += sound;
    }
    return sounds;
}

SoundDifference soundDifference(std::string_view one, std::string_view other, double mostLetters)
{
    one = one.substr(0, longest);
    other = other.substr(0, longest);
    const auto most = static_cast<std::uint32_t>(std::min(mostLetters, 2.0 * longest) * wholeLetter + 1) * costUnit;
    const Middle middle = middleOf(one, other);
    Row missingFromOther;
    Row missingFromOne;
    fillMissingSteps(one, middle.begin, middle.length, missingFromOther);
    fillMissingSteps(other, middle.begin, middle.otherLength, missingFromOne);
    one = one.substr(middle.begin, middle.length);
    other = other.substr(middle.begin, middle.otherLength);
    std::array<Row, 3> rows;
    rows[0][0] = 0;
    for (std::size_t j = 0; j < other.size(); ++j)
        rows[0][j + 1] = static_cast<std::uint16_t>(rows[0][j] + missingFromOne[j]);
    std::uint32_t leastAbove = 0;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        Row &row = rows[i % 3];
        const Row &above = rows[(i + 2) % 3];
        const Row &twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<std::uint16_t>(above[0] + missingFromOther[i - 1]);
        std::uint32_t least = row[0];
        const auto &changesOfLetter = changeSteps[letterAt(one, i - 1)];
        const std::uint32_t missing = missingFromOther[i - 1];
        for (std::size_t j = 1; j <= other.size(); ++j) {
            std::uint32_t best = std::min<std::uint32_t>(above[j] + missing, row[j - 1] + missingFromOne[j - 1]);
            best = std::min<std::uint32_t>(best, above[j - 1] + changesOfLetter[letterAt(other, j - 1)]);
            if (j > 1 && i > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                best = std::min<std::uint32_t>(best, twoAbove[j - 2] + stepOf(exchangedLetters));
            row[j] = static_cast<std::uint16_t>(best);
            least = std::min(least, best);
        }
        // Exchanged letters reach two rows back.
        if (least > most && leastAbove > most)
            return {static_cast<double>(longest), false};
        leastAbove = least;
    }
    const std::uint32_t last = rows[one.size() % 3][other.size()];
    return {static_cast<double>(last / costUnit) / wholeLetter, last % costUnit == 0};
}

double relativeDifference(const SoundDifference &difference, std::size_t oneLength, std::size_t otherLength)
{
    const std::size_t length = std::max({oneLength, otherLength, std::size_t{1}});
    return std::min(1.0, difference.letters / static_cast<double>(std::min(length, longest)));
}

std::string soundClasses(std::string_view sounds)
{
    std::string word;
    for (const char sound : sounds) {
        const char its = classOf(sound);
        if (word.empty() || word.back() != its)
            word += its;
    }
    return word;
}

std::string soundSkeleton(std::string_view sounds)
{
    std::string skeleton;
    for (const char sound : sounds) {
        const char its = classOf(sound);
        if (its == 'a' || sound == 'h' || (!skeleton.empty() && skeleton.back() == its))
            continue;
        skeleton += its;
    }
    return skeleton;
}

} // namespace tizilim
