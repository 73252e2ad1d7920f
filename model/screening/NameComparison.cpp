#include "model/screening/NameComparison.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tizilim {

namespace {

constexpr double unseenBits = 15;
constexpr double bitsOfBirthDate = 14;

/// One comparison: words are marked as they are used.
class Comparing {
public:
    Comparing(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
              const ScreeningWeights &weights)
        : m_one(std::span(one.words).first(std::min(one.words.size(), mostComparedWords))),
          m_other(std::span(other.words).first(std::min(other.words.size(), mostComparedWords))),
          m_familyWords(std::min<std::size_t>(one.familyWords, m_one.size())),
          m_otherFamilyWords(std::min<std::size_t>(other.familyWords, m_other.size())),
          m_company(one.kind == NameKind::Company || other.kind == NameKind::Company), m_support(support),
          m_weights(weights), m_alignment(alignWords(one, other, differences, weights.sameWord))
    {
        m_result.words.reserve(m_one.size() + m_other.size());
    }

    NameComparison run()
    {
        weighAgreements();
        weighContradictedInitials();
        if (!m_company) {
            weighParts(m_one, m_familyWords, m_alignment.used);
            weighParts(m_other, m_otherFamilyWords, m_alignment.otherUsed);
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
    /// A name said twice says no more than once.
    void takeRepeated()
    {
        for (std::size_t i = 0; i < m_one.size(); ++i)
            takeRepeated(m_one, i, m_alignment.used, true);
        for (std::size_t j = 0; j < m_other.size(); ++j)
            takeRepeated(m_other, j, m_alignment.otherUsed, false);
    }

    void takeRepeated(std::span<const NameWord> words, std::size_t at, UsedWords &used, bool isOne)
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
    double bitsOf(const AlignedWords &candidate) const
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
        for (const AlignedWords &candidate : m_alignment.agreeing)
            m_result.bits += bitsOf(candidate);
        for (const AlignedWords &candidate : m_alignment.agreeing) {
            const double elsewhere = m_support + m_result.bits - bitsOf(candidate);
            add({candidate.first, candidate.count, candidate.otherFirst, candidate.otherCount, candidate.agreement, 0},
                penaltyOf(candidate, elsewhere));
            if (candidate.agreement == Agreement::Initial)
                ++m_initials;
            else
                m_agreeing += std::max({1, majorsIn(m_one, candidate.first, candidate.count),
                                        majorsIn(m_other, candidate.otherFirst, candidate.otherCount)});
        }
    }

    void weighContradictedInitials()
    {
        for (const std::uint8_t at : m_alignment.contradicted)
            add({at, 1, 0, 0, Agreement::Different, 0}, m_weights.differentInitial);
        for (const std::uint8_t at : m_alignment.otherContradicted)
            add({0, 0, at, 1, Agreement::Different, 0}, m_weights.differentInitial);
    }

    /// Of entries that agree alike the one written in the same order comes first.
    void weighOrder()
    {
        std::ranges::sort(m_alignment.agreeing, {}, &AlignedWords::first);
        const bool sameOrder = std::ranges::is_sorted(m_alignment.agreeing, {}, &AlignedWords::otherFirst);
        m_result.penalty += sameOrder ? 0 : m_weights.otherOrder;
    }

    static int majorsIn(std::span<const NameWord> words, std::size_t first, std::size_t count)
    {
        return static_cast<int>(std::ranges::count_if(words.subspan(first, count), isMajor));
    }

    double penaltyOf(const AlignedWords &candidate, double elsewhere) const
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
        if (one.facts.sex != other.facts.sex && one.facts.sex != NameSex::Unknown && other.facts.sex != NameSex::Unknown)
            penalty += m_weights.differentSex;
        return std::min(penalty, one.wordClass == WordClass::Patronymic ? m_weights.differentPatronymic
                                                                        : m_weights.differentName);
    }

    /// Where a comma tells the family's name from the given ones, something of both must agree.
    void weighParts(std::span<const NameWord> words, std::size_t family, const UsedWords &used)
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
    double doubtOf(const AlignedWords &candidate, double elsewhere, bool another) const
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
                    if (isLeft(m_one, m_alignment.used, i) && isLeft(m_other, m_alignment.otherUsed, j)
                        && (!sameClass || m_one[i].wordClass == m_other[j].wordClass))
                        takeDifferent(i, j);
                }
            }
        }
    }

    static bool isLeft(std::span<const NameWord> words, const UsedWords &used, std::size_t at)
    {
        return !used[at] && isMajor(words[at]);
    }

    void takeDifferent(std::size_t i, std::size_t j)
    {
        m_alignment.used[i] = m_alignment.otherUsed[j] = true;
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
            if (isLeft(m_one, m_alignment.used, i))
                add({static_cast<std::uint8_t>(i), 1, 0, 0, Agreement::Missing, 0}, penaltyOfMissing(m_one[i], whole));
        }
        for (std::size_t j = 0; j < m_other.size(); ++j) {
            if (isLeft(m_other, m_alignment.otherUsed, j))
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
    double m_support;
    const ScreeningWeights &m_weights;
    WordAlignment m_alignment;
    int m_agreeing = 0;
    int m_initials = 0;
    NameComparison m_result;
};

} // namespace

NameComparison compareNames(const NameModel &one, const NameModel &other, const PairTable &differences, double support,
                            const ScreeningWeights &weights)
{
    return Comparing(one, other, differences, support, weights).run();
}

} // namespace tizilim
