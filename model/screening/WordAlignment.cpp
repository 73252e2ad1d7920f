#include "model/screening/WordAlignment.h"

#include "model/screening/Sounds.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace tizilim {

namespace {

bool isVowel(char c)
{
    return std::string_view("aeiou").contains(c);
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

class Aligning {
public:
    Aligning(const NameModel &one, const NameModel &other, const PairTable &differences, double sameWord)
        : m_one(std::span(one.words).first(std::min(one.words.size(), mostComparedWords))),
          m_other(std::span(other.words).first(std::min(other.words.size(), mostComparedWords))),
          m_company(one.kind == NameKind::Company || other.kind == NameKind::Company), m_differences(differences),
          m_sameWord(sameWord)
    {
    }

    WordAlignment run()
    {
        collectPairs();
        collectJoined();
        takeBest();
        takeInitials();
        return std::move(m_result);
    }

private:
    struct Candidate {
        AlignedWords words;
        float order; ///< the least is taken first
    };

    void collectPairs()
    {
        for (std::size_t i = 0; i < m_one.size(); ++i) {
            for (std::size_t j = 0; j < m_other.size(); ++j) {
                const PairDifference &pair = m_differences[i][j];
                if (!mayAgree(m_one[i], m_other[j]) || pair.relative > m_sameWord)
                    continue;
                m_candidates.push_back({{static_cast<std::uint8_t>(i), 1, static_cast<std::uint8_t>(j), 1,
                                         agreementOf(i, j), pair.relative, pair.onlySpelling, pair.byFather},
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
        const PairDifference pair = differenceOfSounds(soundsOf(folded), soundsOf(together), mostDifference);
        if (pair.relative > mostDifference)
            return;
        const auto whole = static_cast<std::uint8_t>(at);
        const auto first = static_cast<std::uint8_t>(begin);
        const auto count = static_cast<std::uint8_t>(parts.size());
        AlignedWords joined{whole, 1, first, count, Agreement::Joined, pair.relative, pair.onlySpelling, false};
        if (!wholeIsOne) {
            std::swap(joined.first, joined.otherFirst);
            std::swap(joined.count, joined.otherCount);
        }
        // Of equals the whole word comes before its parts.
        m_candidates.push_back({joined, pair.relative - 0.01F});
    }

    void takeBest()
    {
        std::ranges::stable_sort(m_candidates, {}, &Candidate::order);
        for (const Candidate &candidate : m_candidates) {
            const AlignedWords &words = candidate.words;
            if (isFree(m_result.used, words.first, words.count)
                && isFree(m_result.otherUsed, words.otherFirst, words.otherCount))
                take(words);
        }
    }

    static bool isFree(const UsedWords &used, std::size_t first, std::size_t count)
    {
        return std::none_of(used.begin() + first, used.begin() + first + count, [](bool word) { return word; });
    }

    void take(const AlignedWords &candidate)
    {
        std::fill_n(m_result.used.begin() + candidate.first, candidate.count, true);
        std::fill_n(m_result.otherUsed.begin() + candidate.otherFirst, candidate.otherCount, true);
        m_result.agreeing.push_back(candidate);
    }

    /// Initials for names that nothing else answers to, the first for the first.
    void takeInitials()
    {
        if (m_company)
            return;
        for (std::size_t i = 0; i < m_one.size(); ++i)
            takeInitial(m_one[i], i, m_other, m_result.used, m_result.otherUsed, true);
        for (std::size_t j = 0; j < m_other.size(); ++j)
            takeInitial(m_other[j], j, m_one, m_result.otherUsed, m_result.used, false);
    }

    void takeInitial(const NameWord &initial, std::size_t at, std::span<const NameWord> words, UsedWords &used,
                     const UsedWords &usedThere, bool initialIsOne)
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
            AlignedWords found{
                static_cast<std::uint8_t>(at), 1, static_cast<std::uint8_t>(k), 1, Agreement::Initial, 0, true, false};
            if (!initialIsOne)
                std::swap(found.first, found.otherFirst);
            return take(found);
        }
        used[at] = true;
        if (anyLeft && free)
            (initialIsOne ? m_result.contradicted : m_result.otherContradicted)
                .push_back(static_cast<std::uint8_t>(at));
    }

    static std::size_t namesLeft(std::span<const NameWord> words, const UsedWords &used)
    {
        std::size_t left = 0;
        for (std::size_t i = 0; i < words.size(); ++i)
            left += !used[i] && isMajor(words[i]) ? 1 : 0;
        return left;
    }

    std::span<const NameWord> m_one;
    std::span<const NameWord> m_other;
    bool m_company;
    const PairTable &m_differences;
    double m_sameWord;
    std::vector<Candidate> m_candidates;
    WordAlignment m_result;
};

} // namespace

WordAlignment alignWords(const NameModel &one, const NameModel &other, const PairTable &differences, double sameWord)
{
    return Aligning(one, other, differences, sameWord).run();
}

} // namespace tizilim
