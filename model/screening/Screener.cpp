#include "model/screening/WatchIndex.h"

#include <algorithm>
#include <ranges>

namespace tizilim {

namespace {

// Of the names that have words in common with the one screened, so many are compared, those with the rarest words
// first.
constexpr std::size_t mostCandidates = 64;
constexpr float bitsOfOtherWord = 1.5F;
constexpr std::size_t mostKnownWords = 200'000;

/// How many words must agree for the score wanted. One alone is enough only where the name has no more, or initials.
int leastWordsFor(const NameModel &name, double leastScore)
{
    constexpr double scoreOfOneWord = 0.66;
    const auto count = std::ranges::count_if(name.words, [](const NameWord &word) {
        return word.wordClass == WordClass::Name || word.wordClass == WordClass::Patronymic
               || word.wordClass == WordClass::Common;
    });
    const bool initials =
        std::ranges::any_of(name.words, [](const NameWord &word) { return word.wordClass == WordClass::Initial; });
    return count > 1 && !initials && leastScore > scoreOfOneWord ? 2 : 1;
}

bool findsNames(const NameWord &word)
{
    return word.wordClass == WordClass::Name || word.wordClass == WordClass::Patronymic
           || word.wordClass == WordClass::Common || word.wordClass == WordClass::Number;
}

/// Best first; of equals the one that stands first in the lists.
void sortHits(std::vector<Hit> &hits)
{
    std::ranges::sort(hits, {}, [](const Hit &hit) { return std::pair(-hit.score, hit.entry); });
}

} // namespace

Screener::Screener(std::shared_ptr<const WatchIndex> index) : m_index(std::move(index)) {}

Screener::Asked &Screener::nextAsked()
{
    if (m_askedCount == m_asked.size())
        m_asked.emplace_back();
    return m_asked[m_askedCount++];
}

/// Names of people have few words: what was found for one is kept for the next who has it.
const Screener::KnownWord &Screener::knownWord(const NameIndex &index, NameWord &word)
{
    std::string key = word.facts.folded;
    key += static_cast<char>('0' + static_cast<int>(word.wordClass));
    const auto [entry, added] = m_knownWords[index.isOfCompanies() ? 1 : 0].try_emplace(std::move(key));
    KnownWord &known = entry->second;
    if (added) {
        m_index->rarity()->mark(word, index.isOfCompanies() ? NameKind::Company : NameKind::Person);
        known.bits = word.bits;
        known.listed = word.listed;
        if (findsNames(word))
            find(index, word, Likes::SpellingsAndMistakes, known.like);
        known.like.shrink_to_fit();
    }
    word.bits = known.bits;
    word.listed = known.listed;
    return known;
}

void Screener::find(const NameIndex &index, const NameWord &word, Likes likes, std::vector<LikeWord> &like)
{
    like.clear();
    m_seenWords.resize(std::max(m_seenWords.size(), index.wordCount()), 0);
    index.wordsLike(word, m_index->weights().sameWord, likes, m_seenWords, ++m_round, like);
    std::ranges::sort(like, {}, &LikeWord::word);
}

/// Two words in a row, or three with an article between, as one.
void Screener::askJoined(const NameIndex &index, const NameModel &name)
{
    for (std::size_t i = 0; i + 1 < name.words.size(); ++i) {
        const std::size_t count =
            name.words[i + 1].wordClass == WordClass::Particle && i + 2 < name.words.size() ? 3 : 2;
        askJoined(index, std::span(name.words).subspan(i, 2));
        if (count == 3)
            askJoined(index, std::span(name.words).subspan(i, 3));
    }
}

void Screener::askJoined(const NameIndex &index, std::span<const NameWord> words)
{
    constexpr std::size_t leastJoined = 4;
    constexpr std::size_t longestJoined = 16;
    std::size_t length = 0;
    for (const NameWord &word : words)
        length += word.facts.folded.size();
    if (length < leastJoined || length > longestJoined)
        return;
    NameWord joined;
    joined.bits = 0;
    for (const NameWord &word : words) {
        if (word.wordClass == WordClass::Number)
            return;
        joined.bits += word.bits;
        joined.facts.folded += word.facts.folded;
        joined.facts.sounds += word.facts.sounds;
    }
    joined.facts.core = joined.facts.sounds;
    Asked &asked = nextAsked();
    find(index, joined, Likes::Spellings, asked.ownLike);
    asked.like = &asked.ownLike;
    asked.bits = std::min(joined.bits, 15.0F);
    asked.column = -1;
    if (asked.ownLike.empty())
        --m_askedCount;
}

/// A word that may be two with the space lost.
void Screener::askParted(const NameIndex &index, const NameWord &word)
{
    const std::string &folded = word.facts.folded;
    for (std::size_t at = 2; at + 2 <= folded.size(); ++at) {
        const std::string first = folded.substr(0, at);
        const std::string second = folded.substr(at);
        const bool article = at <= 3 && second.size() > 4;
        if (!index.has(second) || !(article || index.has(first)))
            continue;
        for (const std::string &part : {first, second}) {
            Asked &asked = nextAsked();
            asked.column = -1;
            NameWord partWord;
            partWord.facts.folded = partWord.facts.sounds = partWord.facts.core = part;
            const KnownWord &known = knownWord(index, partWord);
            asked.bits = known.bits;
            asked.like = &known.like;
        }
    }
}

void Screener::forgetIfMany()
{
    for (auto &words : m_knownWords) {
        if (words.size() > mostKnownWords)
            words.clear();
    }
}

void Screener::ask(const NameIndex &index, NameModel &name)
{
    m_askedCount = 0;
    for (std::size_t i = 0; i < std::min(name.words.size(), mostComparedWords); ++i) {
        const KnownWord &known = knownWord(index, name.words[i]);
        if (known.like.empty())
            continue;
        Asked &asked = nextAsked();
        asked.column = static_cast<int>(i);
        asked.bits = known.bits;
        asked.like = &known.like;
    }
    askJoined(index, name);
    for (const NameWord &word : name.words) {
        if (word.wordClass == WordClass::Name && !word.listed && word.facts.folded.size() >= 6)
            askParted(index, word);
    }
}

/// The names that have words like those asked for, those with the rarest first.
void Screener::collect(const NameIndex &index, int leastWords)
{
    m_found.resize(std::max(m_found.size(), index.nameCount()));
    ++m_search;
    m_touched.clear();
    for (std::uint32_t asked = 0; asked < m_askedCount; ++asked)
        collectNamesOf(index, asked);
    m_candidates.clear();
    std::ranges::copy_if(m_touched, std::back_inserter(m_candidates),
                         [&](std::uint32_t name) { return m_found[name].words >= leastWords; });
    // Names that have much else come after those that have not.
    for (const std::uint32_t name : m_candidates)
        m_found[name].bits -= bitsOfOtherWord * static_cast<float>(index.wordsOf(name).size());
    if (m_candidates.size() > mostCandidates) {
        std::ranges::nth_element(m_candidates, m_candidates.begin() + mostCandidates, std::ranges::greater{},
                                 [this](std::uint32_t name) { return m_found[name].bits; });
        m_candidates.resize(mostCandidates);
    }
}

void Screener::collectNamesOf(const NameIndex &index, std::uint32_t at)
{
    const Asked &asked = m_asked[at];
    const int words = asked.column < 0 ? 2 : 1;
    for (const LikeWord &like : *asked.like) {
        const float bits = asked.bits * (1 - 1.5F * like.difference.relative);
        for (const std::uint32_t name : index.namesWith(like.word)) {
            Found &found = m_found[name];
            if (found.search != m_search) {
                found = {0, m_search, ~0U, 0};
                m_touched.push_back(name);
            }
            if (found.asked == at)
                continue;
            found.asked = at;
            found.bits += bits;
            found.words += words;
        }
    }
}

void Screener::fillDifferences(const NameIndex &index, std::uint32_t name)
{
    const auto words = index.wordsOf(name);
    const std::size_t columns = std::min(words.size(), mostComparedWords);
    for (std::size_t i = 0; i < mostComparedWords; ++i)
        std::fill_n(m_differences[i].begin(), columns, PairDifference{});
    for (std::size_t asked = 0; asked < m_askedCount; ++asked) {
        if (m_asked[asked].column < 0)
            continue;
        const std::vector<LikeWord> &like = *m_asked[asked].like;
        for (std::size_t j = 0; j < columns; ++j) {
            const auto found = std::ranges::lower_bound(like, words[j], {}, &LikeWord::word);
            if (found != like.end() && found->word == words[j])
                m_differences[static_cast<std::size_t>(m_asked[asked].column)][j] = found->difference;
        }
    }
}

void Screener::addHit(const NameIndex &index, std::uint32_t name, Score score, double leastScore,
                      std::vector<Hit> &hits) const
{
    if (score.value < leastScore)
        return;
    const std::uint32_t entry = index.owner(name);
    Hit hit{entry, index.ordinal(name), score.value, index.name(name), std::move(score.explanation)};
    const auto known = std::ranges::find(hits, entry, &Hit::entry);
    if (known == hits.end())
        hits.push_back(std::move(hit));
    else if (known->score < hit.score)
        *known = std::move(hit);
}

ScreeningResult Screener::screen(const ScreenedParty &party, double leastScore)
{
    ScreeningResult result;
    result.name = m_reader.read(party.name, party.kind);
    const NameIndex &index = m_index->names(result.name.kind);
    forgetIfMany();
    ask(index, result.name);
    if (m_askedCount == 0)
        return result;
    collect(index, leastWordsFor(result.name, leastScore));
    for (const std::uint32_t name : m_candidates) {
        fillDifferences(index, name);
        addHit(index, name,
               scoreOf(result.name, party.facts, index.name(name), m_index->entries()[index.owner(name)].facts,
                       m_differences, m_index->weights()),
               leastScore, result.hits);
    }
    sortHits(result.hits);
    return result;
}

ScreeningResult Screener::screenByScan(const ScreenedParty &party, double leastScore)
{
    ScreeningResult result;
    result.name = m_reader.read(party.name, party.kind);
    m_index->rarity()->mark(result.name);
    const NameIndex &index = m_index->names(result.name.kind);
    for (std::uint32_t name = 0; name < index.nameCount(); ++name) {
        const NameModel &listed = index.name(name);
        for (std::size_t i = 0; i < std::min(result.name.words.size(), mostComparedWords); ++i) {
            for (std::size_t j = 0; j < std::min(listed.words.size(), mostComparedWords); ++j)
                m_differences[i][j] = differenceOf(result.name.words[i], listed.words[j], m_index->weights().sameWord);
        }
        addHit(index, name,
               scoreOf(result.name, party.facts, listed, m_index->entries()[index.owner(name)].facts, m_differences,
                       m_index->weights()),
               leastScore, result.hits);
    }
    sortHits(result.hits);
    return result;
}

} // namespace tizilim
