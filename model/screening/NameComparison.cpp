#include "model/screening/NameComparison.h"

#include "model/screening/Sounds.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tizilim {

namespace {

constexpr double unseenBits = 15;
constexpr double bitsOfBirthDate = 14;

bool isMajor(const NameWord &word)
{
    switch (word.wordClass) {
    case WordClass::Name:
    case WordClass::Patronymic:
    case WordClass::Common:
    case WordClass::Number:
        return true;
    default:
        return false;
    }
}

bool isVowel(char c)
{
    return std::string_view("aeiou").contains(c);
}

std::string_view withoutFinalVowels(std::string_view sounds)
{
    while (sounds.size() > 2 && isVowel(sounds.back()))
        sounds.remove_suffix(1);
    return sounds;
}

/// What is a title in one name may be a name in another.
bool mayAgree(const NameWord &one, const NameWord &other)
{
    return (isMajor(one) && (isMajor(other) || other.wordClass == WordClass::Title))
           || (one.wordClass == WordClass::Title && isMajor(other));
}

PairDifference soundPair(std::string_view one, std::string_view other, double most)
{
    if (one == other)
        return {0, true, false};
    const SoundDifference difference =
        soundDifference(one, other, most * static_cast<double>(std::max(one.size(), other.size())));
    return {static_cast<float>(relativeDifference(difference, one.size(), other.size())), difference.onlySpelling,
            false};
}

bool initialFits(const NameWord &initial, const NameWord &word)
{
    if (initial.facts.sounds.empty() || word.facts.sounds.empty())
        return false;
    const char one = initial.facts.sounds.front();
    const char other = word.facts.sounds.front();
    // Е is spelt Ye, and У stands for W: vowels and glides answer for one another only where they are alike.
    return one == other || (std::string_view("ei").contains(one) && std::string_view("ei").contains(other));
}

/// Words of both names that answer for one another.
struct Candidate {
    std::uint8_t first;
    std::uint8_t count;
    std::uint8_t otherFirst;
    std::uint8_t otherCount;
    Agreement agreement;
    float relative;
    bool onlySpelling;
    bool byFather;
    float order; ///< the least is taken first
};

/// One comparison: words are marked as they are used.
class Comparing {
public:
    Comparing(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
              const ScreeningWeights &weights)
        : m_one(std::span(one.words).first(std::min(one.words.size(), mostComparedWords))),
          m_other(std::span(other.words).first(std::min(other.words.size(), mostComparedWords))),
          m_familyWords(std::min<std::size_t>(one.familyWords, m_one.size())),
          m_otherFamilyWords(std::min<std::size_t>(other.familyWords, m_other.size())),
          m_company(one.kind == NameKind::Company || other.kind == NameKind::Company), m_differences(differences),
          m_support(support), m_weights(weights)
    {
        m_result.words.reserve(m_one.size() + m_other.size());
    }

    NameComparison run()
    {
        collectPairs();
        collectJoined();
        takeBest();
        takeInitials();
        weighAgreements();
        if (!m_company) {
            weighParts(m_one, m_familyWords, m_usedOne);
            weighParts(m_other, m_otherFamilyWords, m_usedOther);
        }
        takeDifferent();
        takeRepeated();
        takeMissing();
        weighOrder();
        if (m_company)
            weighForms();
        else
            weighSingleNames();
        m_result.penalty += m_weights.littleEvidence * std::exp(-m_result.bits / 12);
        return std::move(m_result);
    }

private:
    void collectPairs()
    {
        for (std::size_t i = 0; i < m_one.size(); ++i) {
            for (std::size_t j = 0; j < m_other.size(); ++j) {
                const PairDifference &pair = m_differences[i][j];
                if (!mayAgree(m_one[i], m_other[j]) || pair.relative > m_weights.sameWord)
                    continue;
                m_candidates.push_back({static_cast<std::uint8_t>(i), 1, static_cast<std::uint8_t>(j), 1,
                                        agreementOf(i, j), pair.relative, pair.onlySpelling, pair.byFather,
                                        pair.relative});
            }
        }
    }

    Agreement agreementOf(std::size_t i, std::size_t j) const
    {
        const PairDifference &pair = m_differences[i][j];
        const NameWord &one = m_one[i];
        const NameWord &other = m_other[j];
        if (one.facts.folded == other.facts.folded)
            return Agreement::Equal;
        if (one.wordClass == WordClass::Patronymic || other.wordClass == WordClass::Patronymic)
            return pair.relative == 0 ? Agreement::Father : pair.onlySpelling ? Agreement::Spelling : Agreement::Typing;
        return pair.onlySpelling ? Agreement::Spelling : Agreement::Typing;
    }

    /// Abd al-Rahman, Abdulrahman; Нур Султан, Нурсултан; names with a space lost or gained.
    void collectJoined()
    {
        for (std::size_t i = 0; i < m_one.size(); ++i)
            collectJoined(m_one[i], i, m_other, true);
        for (std::size_t j = 0; j < m_other.size(); ++j)
            collectJoined(m_other[j], j, m_one, false);
    }

    void collectJoined(const NameWord &whole, std::size_t at, std::span<const NameWord> parts, bool wholeIsOne)
    {
        constexpr std::size_t leastLetters = 5;
        const std::string &folded = whole.facts.folded;
        if (folded.size() < leastLetters || !mayJoin(whole))
            return;
        for (std::size_t begin = 0; begin + 1 < parts.size(); ++begin) {
            std::size_t length = parts[begin].facts.folded.size();
            for (std::size_t count = 2; count <= 4 && begin + count <= parts.size(); ++count) {
                length += parts[begin + count - 1].facts.folded.size();
                if (length > folded.size() + 1)
                    break;
                if (length + 2 > folded.size() && mayJoin(parts.subspan(begin, count)))
                    offerJoined(folded, at, parts.subspan(begin, count), begin, wholeIsOne);
            }
        }
    }

    static bool mayJoin(const NameWord &word) { return isMajor(word) || word.wordClass == WordClass::Particle; }

    static bool mayJoin(std::span<const NameWord> words)
    {
        return std::ranges::none_of(words,
                                    [](const NameWord &word) {
                                        return word.wordClass == WordClass::Number
                                               || word.wordClass == WordClass::LegalForm;
                                    })
               && std::ranges::any_of(words, isMajor);
    }

    void offerJoined(const std::string &folded, std::size_t at, std::span<const NameWord> parts, std::size_t begin,
                     bool wholeIsOne)
    {
        // Short words are soon like any two others.
        constexpr std::size_t longWord = 8;
        const float mostDifference = folded.size() < longWord ? 0.06F : 0.13F;
        std::string together;
        for (const NameWord &part : parts)
            together += part.facts.folded;
        if (together.front() != folded.front() && !(isVowel(together.front()) && isVowel(folded.front())))
            return;
        const PairDifference pair = soundPair(soundsOf(folded), soundsOf(together), mostDifference);
        if (pair.relative > mostDifference)
            return;
        const auto whole = static_cast<std::uint8_t>(at);
        const auto first = static_cast<std::uint8_t>(begin);
        const auto count = static_cast<std::uint8_t>(parts.size());
        Candidate candidate{
            whole, 1, first, count, Agreement::Joined, pair.relative, pair.onlySpelling, false, pair.relative - 0.01F};
        if (!wholeIsOne) {
            std::swap(candidate.first, candidate.otherFirst);
            std::swap(candidate.count, candidate.otherCount);
        }
        m_candidates.push_back(candidate);
    }

    void takeBest()
    {
        std::ranges::stable_sort(m_candidates, {}, &Candidate::order);
        for (const Candidate &candidate : m_candidates) {
            if (isFree(m_usedOne, candidate.first, candidate.count)
                && isFree(m_usedOther, candidate.otherFirst, candidate.otherCount))
                take(candidate);
        }
    }

    using Used = std::array<bool, mostComparedWords>;

    static bool isFree(const Used &used, std::size_t first, std::size_t count)
    {
        return std::none_of(used.begin() + first, used.begin() + first + count, [](bool word) { return word; });
    }

    void take(const Candidate &candidate)
    {
        std::fill_n(m_usedOne.begin() + candidate.first, candidate.count, true);
        std::fill_n(m_usedOther.begin() + candidate.otherFirst, candidate.otherCount, true);
        m_taken.push_back(candidate);
    }

    /// Initials for names that nothing else answers to, the first for the first.
    void takeInitials()
    {
        if (m_company)
            return;
        for (std::size_t i = 0; i < m_one.size(); ++i)
            takeInitial(m_one[i], i, m_other, m_usedOne, m_usedOther, true);
        for (std::size_t j = 0; j < m_other.size(); ++j)
            takeInitial(m_other[j], j, m_one, m_usedOther, m_usedOne, false);
    }

    void takeInitial(const NameWord &initial, std::size_t at, std::span<const NameWord> words, Used &used,
                     const Used &usedThere, bool initialIsOne)
    {
        if (initial.wordClass != WordClass::Initial || used[at])
            return;
        // Names in full answer for one another first: John Smith is not J. Richard Smith.
        const std::size_t fullNames = namesLeft(initialIsOne ? m_one : m_other, used);
        const bool free = fullNames == 0 || namesLeft(words, usedThere) > fullNames;
        bool anyLeft = false;
        for (std::size_t k = 0; k < words.size(); ++k) {
            const bool answers = isMajor(words[k]) || words[k].wordClass == WordClass::Initial;
            if (!answers || usedThere[k])
                continue;
            anyLeft = true;
            if (!initialFits(initial, words[k]) || !(free || words[k].wordClass == WordClass::Initial))
                continue;
            Candidate candidate{static_cast<std::uint8_t>(at),
                                1,
                                static_cast<std::uint8_t>(k),
                                1,
                                Agreement::Initial,
                                0,
                                true,
                                false,
                                0};
            if (!initialIsOne)
                std::swap(candidate.first, candidate.otherFirst);
            ++m_initials;
            return take(candidate);
        }
        used[at] = true;
        if (anyLeft && free)
            add({static_cast<std::uint8_t>(initialIsOne ? at : 0), static_cast<std::uint8_t>(initialIsOne ? 1 : 0),
                 static_cast<std::uint8_t>(initialIsOne ? 0 : at), static_cast<std::uint8_t>(initialIsOne ? 0 : 1),
                 Agreement::Different, 0},
                m_weights.differentInitial);
    }

    static std::size_t namesLeft(std::span<const NameWord> words, const Used &used)
    {
        std::size_t left = 0;
        for (std::size_t i = 0; i < words.size(); ++i)
            left += !used[i] && isMajor(words[i]) ? 1 : 0;
        return left;
    }

    /// A name said twice says no more than once.
    void takeRepeated()
    {
        for (std::size_t i = 0; i < m_one.size(); ++i)
            takeRepeated(m_one, i, m_usedOne, true);
        for (std::size_t j = 0; j < m_other.size(); ++j)
            takeRepeated(m_other, j, m_usedOther, false);
    }

    void takeRepeated(std::span<const NameWord> words, std::size_t at, Used &used, bool isOne)
    {
        if (used[at] || !isMajor(words[at]))
            return;
        for (std::size_t k = 0; k < words.size(); ++k) {
            if (k == at || !used[k] || words[k].facts.core != words[at].facts.core)
                continue;
            used[at] = true;
            const auto index = static_cast<std::uint8_t>(at);
            add(isOne ? WordEvidence{index, 1, 0, 0, Agreement::Repeated, 0}
                      : WordEvidence{0, 0, index, 1, Agreement::Repeated, 0},
                0);
            return;
        }
    }

    /// How rare the words of a pair are, less for what differs.
    double bitsOf(const Candidate &candidate) const
    {
        double ones = 0;
        double others = 0;
        for (std::size_t i = 0; i < candidate.count; ++i)
            ones += m_one[candidate.first + i].bits;
        for (std::size_t j = 0; j < candidate.otherCount; ++j)
            others += m_other[candidate.otherFirst + j].bits;
        if (candidate.agreement == Agreement::Initial)
            return 3.5;
        return std::min({ones, others, unseenBits}) * std::max(0.0, 1 - 2.0 * candidate.relative);
    }

    void weighAgreements()
    {
        for (const Candidate &candidate : m_taken)
            m_result.bits += bitsOf(candidate);
        for (const Candidate &candidate : m_taken) {
            const double elsewhere = m_support + m_result.bits - bitsOf(candidate);
            add({candidate.first, candidate.count, candidate.otherFirst, candidate.otherCount, candidate.agreement, 0},
                penaltyOf(candidate, elsewhere));
            if (candidate.agreement != Agreement::Initial)
                m_agreeing += std::max({1, majorsIn(m_one, candidate.first, candidate.count),
                                        majorsIn(m_other, candidate.otherFirst, candidate.otherCount)});
        }
    }

    /// Of entries that agree alike the one written in the same order comes first.
    void weighOrder()
    {
        std::ranges::sort(m_taken, {}, &Candidate::first);
        const bool sameOrder = std::ranges::is_sorted(m_taken, {}, &Candidate::otherFirst);
        m_result.penalty += sameOrder ? 0 : m_weights.otherOrder;
    }

    static int majorsIn(std::span<const NameWord> words, std::size_t first, std::size_t count)
    {
        return static_cast<int>(std::ranges::count_if(words.subspan(first, count), isMajor));
    }

    double penaltyOf(const Candidate &candidate, double elsewhere) const
    {
        const NameWord &one = m_one[candidate.first];
        const NameWord &other = m_other[candidate.otherFirst];
        if (candidate.agreement == Agreement::Initial)
            return m_weights.initial;
        double penalty = candidate.agreement == Agreement::Joined ? m_weights.joined : 0;
        const bool another = candidate.count == 1 && candidate.otherCount == 1 && one.listed && candidate.relative > 0;
        double slope = candidate.onlySpelling ? m_weights.spelling : m_weights.typing;
        // Within one script nothing is transliterated: other letters are meant.
        if (candidate.onlySpelling && one.facts.cyrillic && other.facts.cyrillic)
            slope *= m_weights.sameScript;
        if (another)
            slope *= candidate.onlySpelling && candidate.relative < m_weights.nearSpelling ? m_weights.otherSpelling
                                                                                           : m_weights.otherName;
        penalty += slope * candidate.relative * doubtOf(candidate, elsewhere, another);
        if (m_company)
            return std::min(penalty, m_weights.differentCompanyWord);
        penalty += candidate.byFather ? m_weights.fatherForName : 0;
        if (one.facts.sex != other.facts.sex && one.facts.sex != Sex::Unknown && other.facts.sex != Sex::Unknown)
            penalty += m_weights.differentSex;
        return std::min(penalty, one.wordClass == WordClass::Patronymic ? m_weights.differentPatronymic
                                                                        : m_weights.differentName);
    }

    /// Where a comma tells the family's name from the given ones, something of both must agree.
    void weighParts(std::span<const NameWord> words, std::size_t family, const Used &used)
    {
        if (family == 0)
            return;
        const auto agrees = [&](std::size_t begin, std::size_t end) {
            bool any = false;
            for (std::size_t i = begin; i < end; ++i) {
                if (used[i])
                    return true;
                any = any || isMajor(words[i]);
            }
            return !any;
        };
        // Families' names change, and lists have some for one man; who was born on the same day is known by the others.
        const double share = m_support >= bitsOfBirthDate ? m_weights.partsOfSameBirthDate : 1;
        m_result.penalty += agrees(0, family) ? 0 : share * m_weights.missingFamily;
        m_result.penalty += agrees(family, words.size()) ? 0 : share * m_weights.missingGiven;
    }

    /// The more the other words say, the less a difference in this one: two that agree make a slip in the third likely,
    /// a common surname alone does not. In a short word every letter counts: many a name differs from another by one.
    double doubtOf(const Candidate &candidate, double elsewhere, bool another) const
    {
        const double most = another ? m_weights.mostDoubtOfNames : m_weights.mostDoubt;
        double doubt = std::clamp(1 + 0.09 * (unseenBits - elsewhere), m_weights.leastDoubt, most);
        // However much agrees, a word that is half another is no slip.
        if (doubt < 1)
            doubt += (1 - doubt) * std::clamp((candidate.relative - 0.15) / 0.2, 0.0, 1.0);
        const std::size_t length =
            std::min(m_one[candidate.first].facts.core.size(), m_other[candidate.otherFirst].facts.core.size());
        const bool single = candidate.count == 1 && candidate.otherCount == 1;
        return doubt * (!single || length > 4 ? 1.0 : length == 4 ? m_weights.fourLetters : m_weights.threeLetters);
    }

    /// Words left over on both sides stand for one another and disagree; those of one class first.
    void takeDifferent()
    {
        for (const bool sameClass : {true, false}) {
            for (std::size_t i = 0; i < m_one.size(); ++i) {
                for (std::size_t j = 0; j < m_other.size(); ++j) {
                    if (isLeft(m_one, m_usedOne, i) && isLeft(m_other, m_usedOther, j)
                        && (!sameClass || m_one[i].wordClass == m_other[j].wordClass))
                        takeDifferent(i, j);
                }
            }
        }
    }

    static bool isLeft(std::span<const NameWord> words, const Used &used, std::size_t at)
    {
        return !used[at] && isMajor(words[at]);
    }

    void takeDifferent(std::size_t i, std::size_t j)
    {
        m_usedOne[i] = m_usedOther[j] = true;
        add({static_cast<std::uint8_t>(i), 1, static_cast<std::uint8_t>(j), 1, Agreement::Different, 0},
            penaltyOfDifferent(m_one[i].wordClass, m_other[j].wordClass));
    }

    double penaltyOfDifferent(WordClass one, WordClass other) const
    {
        if (one == WordClass::Number && other == WordClass::Number)
            return m_weights.differentNumber;
        if (m_company)
            return one == WordClass::Common && other == WordClass::Common ? m_weights.differentCommonWord
                                                                          : m_weights.differentCompanyWord;
        return one == WordClass::Patronymic || other == WordClass::Patronymic ? m_weights.differentPatronymic
                                                                              : m_weights.differentName;
    }

    void takeMissing()
    {
        const double whole = std::max(weightOf(m_one), weightOf(m_other));
        for (std::size_t i = 0; i < m_one.size(); ++i) {
            if (isLeft(m_one, m_usedOne, i))
                add({static_cast<std::uint8_t>(i), 1, 0, 0, Agreement::Missing, 0}, penaltyOfMissing(m_one[i], whole));
        }
        for (std::size_t j = 0; j < m_other.size(); ++j) {
            if (isLeft(m_other, m_usedOther, j))
                add({0, 0, static_cast<std::uint8_t>(j), 1, Agreement::Missing, 0},
                    penaltyOfMissing(m_other[j], whole));
        }
    }

    double weightOf(const NameWord &word) const
    {
        return !isMajor(word) ? 0 : word.wordClass == WordClass::Common ? m_weights.commonWord : 1;
    }

    double weightOf(std::span<const NameWord> words) const
    {
        double sum = 0;
        for (const NameWord &word : words)
            sum += weightOf(word);
        return std::max(sum, 1.0);
    }

    double penaltyOfMissing(const NameWord &word, double whole) const
    {
        if (word.wordClass == WordClass::Number)
            return m_weights.missingNumber;
        if (m_company)
            return m_weights.missingCompanyWords * weightOf(word) / whole
                   * (m_agreeing < 2 ? m_weights.oneCompanyWord : 1.0);
        // A rare name that the other side lacks says more than the common ones that agree.
        const double agreeing = m_result.bits / std::max(m_agreeing, 1);
        const double share = std::clamp(word.bits / std::max(agreeing, 1.0), 0.7, 2.0);
        return share * (word.wordClass == WordClass::Patronymic ? m_weights.missingPatronymic : m_weights.missingName);
    }

    static std::size_t majorsOf(std::span<const NameWord> words)
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            words, [](const NameWord &word) { return isMajor(word) || word.wordClass == WordClass::Initial; }));
    }

    /// One name alone tells nobody from others who have it, unless it is all that either side has.
    void weighSingleNames()
    {
        if (m_agreeing == 0) {
            m_result.penalty += 1;
            return;
        }
        if (m_agreeing > 1 || std::max(majorsOf(m_one), majorsOf(m_other)) == 1)
            return;
        m_result.penalty += m_initials > 0 ? m_weights.oneNameAndInitial : m_weights.onlyOneName;
    }

    void weighForms()
    {
        if (m_agreeing == 0)
            m_result.penalty += 1;
        const auto formOf = [](std::span<const NameWord> words) {
            const auto found = std::ranges::find(words, WordClass::LegalForm, &NameWord::wordClass);
            return found == words.end() ? std::pair<std::size_t, std::uint32_t>{0, 0}
                                        : std::pair{static_cast<std::size_t>(found - words.begin()), found->value};
        };
        const auto [at, form] = formOf(m_one);
        const auto [otherAt, otherForm] = formOf(m_other);
        if (form == 0 && otherForm == 0)
            return;
        const double penalty = form == otherForm             ? 0
                               : form == 0 || otherForm == 0 ? m_weights.missingForm
                                                             : m_weights.differentForm;
        add({static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(form > 0 ? 1 : 0),
             static_cast<std::uint8_t>(otherAt), static_cast<std::uint8_t>(otherForm > 0 ? 1 : 0),
             form == otherForm             ? Agreement::Form
             : form == 0 || otherForm == 0 ? Agreement::Missing
                                           : Agreement::Different,
             0},
            penalty);
    }

    void add(WordEvidence evidence, double penalty)
    {
        evidence.taken = static_cast<float>(penalty);
        m_result.words.push_back(evidence);
        m_result.penalty += penalty;
    }

    std::span<const NameWord> m_one;
    std::span<const NameWord> m_other;
    std::size_t m_familyWords;
    std::size_t m_otherFamilyWords;
    bool m_company;
    const PairTable &m_differences;
    double m_support;
    const ScreeningWeights &m_weights;
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_taken;
    Used m_usedOne{};
    Used m_usedOther{};
    int m_agreeing = 0;
    int m_initials = 0;
    NameComparison m_result;
};

} // namespace

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
        return soundPair(one.facts.core, other.facts.core, most);
    PairDifference stems =
        soundPair(father ? std::string_view(one.facts.core) : withoutFinalVowels(one.facts.sounds),
                  otherFather ? std::string_view(other.facts.core) : withoutFinalVowels(other.facts.sounds), most);
    stems.byFather = true;
    // Surnames that look like patronymics (Abramovich, Plenković), and patronymics with a slip in the ending.
    const PairDifference whole = soundPair(one.facts.sounds, other.facts.sounds, most);
    return whole.relative <= stems.relative ? whole : stems;
}

NameComparison compareNames(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
                            const ScreeningWeights &weights)
{
    return Comparing(one, other, differences, support, weights).run();
}

} // namespace tizilim
