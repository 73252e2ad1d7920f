#include "model/screening/NameIndex.h"

#include "model/screening/Sounds.h"
#include "model/screening/WordKeys.h"

#include <algorithm>

namespace tizilim {

namespace {

constexpr std::uint32_t noWord = ~0U;

/// Words that names are found by. Particles and legal forms are in too many; titles may be somebody's name.
bool isKey(const NameWord &word)
{
    return word.wordClass == WordClass::Name || word.wordClass == WordClass::Patronymic
           || word.wordClass == WordClass::Common || word.wordClass == WordClass::Number;
}

/// Numbers are found by their value, however they are written.
std::string vocabularyKey(const NameWord &word)
{
    return word.wordClass == WordClass::Number ? '#' + std::to_string(word.value) : word.facts.folded;
}

} // namespace

std::uint32_t NameIndex::intern(const NameWord &word)
{
    const auto [entry, added] = m_byFolded.emplace(vocabularyKey(word), static_cast<std::uint32_t>(m_words.size()));
    if (added)
        m_words.push_back(word);
    return entry->second;
}

void NameIndex::add(NameModel name, std::uint32_t owner, std::uint32_t ordinal)
{
    std::vector<std::uint32_t> words;
    for (const NameWord &word : name.words)
        words.push_back(isKey(word) ? intern(word) : noWord);
    m_names.push_back({std::move(name), std::move(words), owner, ordinal});
}

void NameIndex::finish()
{
    finishKeys();
    finishPostings();
}

void NameIndex::finishKeys()
{
    std::vector<std::uint32_t> keys;
    for (std::uint32_t word = 0; word < m_words.size(); ++word) {
        const std::string &core = m_words[word].facts.core;
        Core &compact = m_cores.emplace_back();
        compact.wordClass = m_words[word].wordClass;
        compact.length = static_cast<std::uint8_t>(std::min<std::size_t>(core.size(), 255));
        std::copy_n(core.begin(), std::min(core.size(), sizeof compact.letters), compact.letters);
        keys.clear();
        const std::string number = vocabularyKey(m_words[word]);
        addKeysToKeep(number.starts_with('#') ? std::string_view(number) : std::string_view(m_words[word].facts.core),
                      keys);
        // A patronymic with a slip in its ending is not known for one.
        if (m_words[word].facts.patronymic)
            addKeysToKeep(m_words[word].facts.sounds, keys);
        std::ranges::sort(keys);
        const auto [last, end] = std::ranges::unique(keys);
        keys.erase(last, end);
        for (const std::uint32_t key : keys)
            m_keys.push_back({key, word});
    }
    std::ranges::sort(m_keys, {}, [](const KeyedWord &keyed) { return std::pair(keyed.key, keyed.word); });
    int bits = 8;
    while (bits < 22 && (std::size_t{1} << bits) < m_keys.size())
        ++bits;
    m_shift = 32 - bits;
    m_bucketBegin.assign((std::size_t{1} << bits) + 1, 0);
    for (const KeyedWord &keyed : m_keys)
        ++m_bucketBegin[(keyed.key >> m_shift) + 1];
    for (std::size_t i = 1; i < m_bucketBegin.size(); ++i)
        m_bucketBegin[i] += m_bucketBegin[i - 1];
}

void NameIndex::finishPostings()
{
    m_postingsBegin.assign(m_words.size() + 1, 0);
    for (const Name &name : m_names) {
        for (const std::uint32_t word : name.words) {
            if (word != noWord)
                ++m_postingsBegin[word + 1];
        }
    }
    for (std::size_t i = 1; i < m_postingsBegin.size(); ++i)
        m_postingsBegin[i] += m_postingsBegin[i - 1];
    m_postings.resize(m_postingsBegin.back());
    std::vector<std::uint32_t> next(m_postingsBegin.begin(), m_postingsBegin.end());
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        for (const std::uint32_t word : m_names[name].words) {
            if (word != noWord)
                m_postings[next[word]++] = name;
        }
    }
}

PairDifference NameIndex::differenceTo(const NameWord &word, std::uint32_t to, double most) const
{
    // Most words asked for and found are of one class; these need no look at the whole word.
    const Core &core = m_cores[to];
    if (core.wordClass != word.wordClass || core.length > sizeof core.letters || word.wordClass == WordClass::Number)
        return differenceOf(word, m_words[to], most);
    const std::string_view letters(core.letters, core.length);
    const std::string_view own = word.facts.core;
    if (letters == own)
        return {0, true};
    const SoundDifference difference =
        soundDifference(own, letters, most * static_cast<double>(std::max(own.size(), letters.size())));
    return {static_cast<float>(relativeDifference(difference, own.size(), letters.size())), difference.onlySpelling};
}

std::span<const std::uint32_t> NameIndex::namesWith(std::uint32_t word) const
{
    return std::span(m_postings).subspan(m_postingsBegin[word], m_postingsBegin[word + 1] - m_postingsBegin[word]);
}

void NameIndex::wordsLike(const NameWord &word, double mostDifference, Likes likes, std::vector<std::uint32_t> &seen,
                          std::uint32_t round, std::vector<LikeWord> &found) const
{
    thread_local std::vector<std::uint32_t> keys;
    keys.clear();
    const std::string number = word.wordClass == WordClass::Number ? vocabularyKey(word) : std::string();
    const std::string_view core = number.empty() ? std::string_view(word.facts.core) : std::string_view(number);
    if (likes == Likes::Spellings)
        addSpellingKeysToAsk(core, keys);
    else
        addKeysToAsk(core, keys);
    for (const std::uint32_t key : keys) {
        const std::size_t bucket = key >> m_shift;
        for (std::uint32_t i = m_bucketBegin[bucket]; i < m_bucketBegin[bucket + 1]; ++i) {
            const KeyedWord &keyed = m_keys[i];
            if (keyed.key != key || seen[keyed.word] == round)
                continue;
            seen[keyed.word] = round;
            const PairDifference difference = differenceTo(word, keyed.word, mostDifference);
            if (difference.relative <= mostDifference)
                found.push_back({keyed.word, difference});
        }
    }
}

} // namespace tizilim
