#pragma once

#include "model/screening/NameComparison.h"
#include "model/screening/NameWord.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace tizilim {

/// A word of some name of the index that is like a word asked for.
struct LikeWord {
    std::uint32_t word = 0;
    PairDifference difference;
};

enum class Likes : std::uint8_t { SpellingsAndMistakes, Spellings };

/// The names of one kind, found by words that are like theirs: vocabulary, keys of each word, names of each word.
class NameIndex {
public:
    explicit NameIndex(NameKind kind) : m_kind(kind) {}

    bool isOfCompanies() const { return m_kind == NameKind::Company; }
    /// `owner` is what the name is a name of, the number of an entry, and `ordinal` which of its names it is.
    void add(NameModel name, std::uint32_t owner, std::uint32_t ordinal);
    /// After the last name and before the first search.
    void finish();

    std::size_t nameCount() const { return m_names.size(); }
    std::size_t wordCount() const { return m_words.size(); }
    const NameModel &name(std::uint32_t name) const { return m_names[name].model; }
    std::uint32_t owner(std::uint32_t name) const { return m_names[name].owner; }
    std::uint32_t ordinal(std::uint32_t name) const { return m_names[name].ordinal; }
    std::span<const std::uint32_t> wordsOf(std::uint32_t name) const { return m_names[name].words; }
    std::span<const std::uint32_t> namesWith(std::uint32_t word) const;
    bool has(const std::string &folded) const { return m_byFolded.contains(folded); }

    /// The words with a key of those given, each once; by `seen`, which has as many as there are words, and `round`,
    /// that has not been used with it.
    void wordsLike(const NameWord &word, double mostDifference, Likes likes, std::vector<std::uint32_t> &seen,
                   std::uint32_t round, std::vector<LikeWord> &found) const;

private:
    struct Name {
        NameModel model;
        std::vector<std::uint32_t> words;
        std::uint32_t owner;
        std::uint32_t ordinal;
    };

    struct KeyedWord {
        std::uint32_t key;
        std::uint32_t word;
    };

    /// What is compared of a word, where it is found at once.
    struct Core {
        WordClass wordClass;
        std::uint8_t length;
        char letters[14];
    };

    PairDifference differenceTo(const NameWord &word, std::uint32_t to, double most) const;
    std::uint32_t intern(const NameWord &word);
    void finishKeys();
    void finishPostings();

    NameKind m_kind;
    std::vector<Name> m_names;
    std::vector<NameWord> m_words; ///< one for each spelling, as a sample
    std::vector<Core> m_cores;     ///< of the same words
    std::unordered_map<std::string, std::uint32_t> m_byFolded;
    std::vector<std::uint32_t> m_postingsBegin; ///< by word; one more at the end
    std::vector<std::uint32_t> m_postings;
    std::vector<KeyedWord> m_keys;            ///< by key
    std::vector<std::uint32_t> m_bucketBegin; ///< by the first bits of the key; one more at the end
    int m_shift = 31;
};

} // namespace tizilim
