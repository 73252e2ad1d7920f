#pragma once

#include "model/screening/NameIndex.h"
#include "model/screening/NameReader.h"
#include "model/screening/Party.h"
#include "model/screening/Scoring.h"
#include "model/screening/WordRarity.h"

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tizilim {

/// Entries of watch lists, ready to be searched. Never changes once made: any number of Screeners may use one at a
/// time.
class WatchIndex {
public:
    /// `rarity` tells how rare words are where the entries are few, as the new ones of a list; else they tell
    /// themselves.
    static std::shared_ptr<const WatchIndex> make(std::vector<WatchEntry> entries, const ScreeningWeights &weights = {},
                                                  std::shared_ptr<const WordRarity> rarity = nullptr);

    const std::vector<WatchEntry> &entries() const { return m_entries; }
    const ScreeningWeights &weights() const { return m_weights; }
    const std::shared_ptr<const WordRarity> &rarity() const { return m_rarity; }
    const NameIndex &names(NameKind kind) const { return kind == NameKind::Company ? m_companies : m_people; }

private:
    std::vector<WatchEntry> m_entries;
    ScreeningWeights m_weights;
    std::shared_ptr<const WordRarity> m_rarity;
    NameIndex m_people{NameKind::Person};
    NameIndex m_companies{NameKind::Company};
};

/// An entry that somebody who is screened may be.
struct Hit {
    std::uint32_t entry = 0;
    std::uint32_t name = 0; ///< which of the entry's names is nearest
    double score = 0;
    NameModel listedName; ///< that name, read; what the explanation's words count
    Explanation explanation;
};

struct ScreeningResult {
    NameModel name;        ///< the screened name, read
    std::vector<Hit> hits; ///< best first, one for each entry
};

/// Screens one after another against an index. Keeps what it needs from one to the next; for one thread at a time.
class Screener {
public:
    explicit Screener(std::shared_ptr<const WatchIndex> index);

    /// All entries with at least the score given.
    ScreeningResult screen(const ScreenedParty &party, double leastScore);
    /// The same by comparing with every name, however long it takes: to prove that the index leaves nothing out.
    ScreeningResult screenByScan(const ScreenedParty &party, double leastScore);

private:
    /// What is known of a word from having looked it up.
    struct KnownWord {
        float bits = 0;
        bool listed = false;
        std::vector<LikeWord> like; ///< by word
    };

    struct Asked {
        int column = -1; ///< the word of the name; -1 for joined and parted words, that only find names
        float bits = 0;
        const std::vector<LikeWord> *like = nullptr;
        std::vector<LikeWord> ownLike; ///< of joined words, that are not kept
    };

    void ask(const NameIndex &index, NameModel &name);
    Asked &nextAsked();
    const KnownWord &knownWord(const NameIndex &index, NameWord &word);
    void forgetIfMany();
    void find(const NameIndex &index, const NameWord &word, Likes likes, std::vector<LikeWord> &like);
    void askJoined(const NameIndex &index, const NameModel &name);
    void askJoined(const NameIndex &index, std::span<const NameWord> words);
    void askParted(const NameIndex &index, const NameWord &word);
    void collect(const NameIndex &index, int leastWords);
    void collectNamesOf(const NameIndex &index, std::uint32_t at);
    void fillDifferences(const NameIndex &index, std::uint32_t name);
    void addHit(const NameIndex &index, std::uint32_t name, Score score, double leastScore,
                std::vector<Hit> &hits) const;

    std::shared_ptr<const WatchIndex> m_index;
    NameReader m_reader;
    std::deque<Asked> m_asked;
    std::size_t m_askedCount = 0;
    std::vector<std::uint32_t> m_seenWords;
    std::uint32_t m_round = 0;
    struct Found {
        float bits = 0;
        std::uint32_t search = 0;
        std::uint32_t asked = 0;
        int words = 0;
    };
    std::vector<Found> m_found; ///< by name
    std::uint32_t m_search = 0;
    std::unordered_map<std::string, KnownWord> m_knownWords[2]; ///< by word and class; of people and of companies
    std::vector<std::uint32_t> m_touched;
    std::vector<std::uint32_t> m_candidates;
    PairTable m_differences;
};

} // namespace tizilim
