#include "model/screening/WatchIndex.h"

#include <algorithm>

namespace tizilim {

std::shared_ptr<const WatchIndex> WatchIndex::make(std::vector<WatchEntry> entries, const ScreeningWeights &weights,
                                                   std::shared_ptr<const WordRarity> rarity)
{
    auto index = std::make_shared<WatchIndex>();
    index->m_entries = std::move(entries);
    index->m_weights = weights;
    NameReader reader;
    struct Read {
        NameModel name;
        std::uint32_t entry;
        std::uint32_t ordinal;
    };
    std::vector<Read> names;
    for (std::uint32_t entry = 0; entry < index->m_entries.size(); ++entry) {
        const WatchEntry &listed = index->m_entries[entry];
        for (std::uint32_t ordinal = 0; ordinal < listed.names.size(); ++ordinal)
            names.push_back({reader.read(listed.names[ordinal], listed.kind), entry, ordinal});
    }
    if (!rarity) {
        auto counted = std::make_shared<WordRarity>();
        for (const Read &read : names)
            counted->add(read.name);
        rarity = counted;
    }
    index->m_rarity = rarity;
    for (Read &read : names) {
        rarity->mark(read.name);
        NameIndex &ofKind = read.name.kind == NameKind::Company ? index->m_companies : index->m_people;
        ofKind.add(std::move(read.name), read.entry, read.ordinal);
    }
    index->m_people.finish();
    index->m_companies.finish();
    return index;
}

} // namespace tizilim
